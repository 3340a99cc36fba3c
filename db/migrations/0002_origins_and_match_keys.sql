CREATE TABLE `allegation_match_keys` (
	`key` text NOT NULL,
	`allegation_id` text NOT NULL,
	PRIMARY KEY(`key`, `allegation_id`),
	FOREIGN KEY (`allegation_id`) REFERENCES `allegations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
DROP INDEX `allegations_by_match_key`;--> statement-breakpoint
ALTER TABLE `allegations` DROP COLUMN `match_key`;--> statement-breakpoint
ALTER TABLE `articles` ADD `origin_key` text DEFAULT '' NOT NULL;