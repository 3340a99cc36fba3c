ALTER TABLE `allegations` ADD `own_claim` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `allegations` ADD `own_sentence` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `allegations` ADD `own_category` text DEFAULT 'UNKNOWN' NOT NULL;--> statement-breakpoint
UPDATE `allegations` SET `own_claim` = `claim`, `own_sentence` = `attributed_sentence`, `own_category` = `category`;
