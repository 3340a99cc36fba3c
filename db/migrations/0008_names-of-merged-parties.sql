ALTER TABLE `parties` ADD `shown_name` text DEFAULT '' NOT NULL;
--> statement-breakpoint
UPDATE `parties` SET `shown_name` = `name`;
