DROP TABLE `passages`;--> statement-breakpoint
CREATE INDEX `allegation_match_keys_by_allegation` ON `allegation_match_keys` (`allegation_id`);
