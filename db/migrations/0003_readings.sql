ALTER TABLE `statements` ADD `superseded_at` integer;--> statement-breakpoint
ALTER TABLE `status_events` ADD `withdrawn_at` integer;