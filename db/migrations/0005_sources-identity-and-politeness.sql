CREATE TABLE `article_identities` (
	`source_id` text NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`article_id` text NOT NULL,
	PRIMARY KEY(`source_id`, `kind`, `value`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `article_identities_by_article` ON `article_identities` (`article_id`);--> statement-breakpoint
CREATE TABLE `common_paragraphs` (
	`source_id` text NOT NULL,
	`digest` text NOT NULL,
	`article_id` text NOT NULL,
	PRIMARY KEY(`source_id`, `digest`, `article_id`),
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `common_paragraphs_by_article` ON `common_paragraphs` (`article_id`);--> statement-breakpoint
CREATE TABLE `deliveries` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source_id` text NOT NULL,
	`received_at` integer NOT NULL,
	`headers` text NOT NULL,
	`body` blob NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `deliveries_by_source` ON `deliveries` (`source_id`,`id`);--> statement-breakpoint
CREATE TABLE `hosts` (
	`host` text PRIMARY KEY NOT NULL,
	`next_request_at` integer DEFAULT 0 NOT NULL,
	`robots_text` text,
	`robots_status` integer,
	`robots_fetched_at` integer,
	`buckets` text DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
CREATE TABLE `provenances` (
	`article_id` text NOT NULL,
	`source_id` text NOT NULL,
	`external_id` text NOT NULL,
	`url` text,
	`recognised_by` text,
	`first_seen_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`withdrawn_at` integer,
	PRIMARY KEY(`source_id`, `external_id`, `article_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `provenances_by_article` ON `provenances` (`article_id`,`first_seen_at`);--> statement-breakpoint
CREATE TABLE `subscriptions` (
	`token` text PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`topic` text NOT NULL,
	`hub` text NOT NULL,
	`secret` text NOT NULL,
	`state` text DEFAULT 'PENDING' NOT NULL,
	`lease_ends_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `subscriptions_by_source` ON `subscriptions` (`source_id`);--> statement-breakpoint
ALTER TABLE `articles` ADD `withdrawn_reason` text;--> statement-breakpoint
ALTER TABLE `articles` ADD `expires_at` integer;--> statement-breakpoint
CREATE INDEX `articles_by_expiry` ON `articles` (`expires_at`);--> statement-breakpoint
ALTER TABLE `raw_items` ADD `not_before` integer;--> statement-breakpoint
CREATE INDEX `raw_items_by_embargo` ON `raw_items` (`not_before`);--> statement-breakpoint
ALTER TABLE `sources` ADD `silent_since` integer;--> statement-breakpoint
ALTER TABLE `sources` ADD `moved_to` text;--> statement-breakpoint
ALTER TABLE `sources` ADD `moved_sightings` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `sources` ADD `moved_first_seen_at` integer;--> statement-breakpoint
ALTER TABLE `sources` ADD `origin_interval_ms` integer;--> statement-breakpoint
ALTER TABLE `sources` ADD `remarks` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
-- Articles of a store that was made before: known by their id and their address (as addressName in readers/addresses.ts writes it).
INSERT INTO `article_identities` (`source_id`, `kind`, `value`, `article_id`)
SELECT `source_id`, 'ID', `external_id`, `id` FROM `articles` WHERE length(`external_id`) <= 500;
--> statement-breakpoint
INSERT OR IGNORE INTO `article_identities` (`source_id`, `kind`, `value`, `article_id`)
SELECT '', 'STABLE_URL', `name`, `id` FROM (
  SELECT `seq`, `id`, rtrim(CASE WHEN `rest` LIKE 'www.%' THEN substr(`rest`, 5) ELSE `rest` END, '/') AS `name` FROM (
    SELECT `seq`, `id`, substr(`url`, instr(`url`, '://') + 3) AS `rest` FROM `articles` WHERE `url` IS NOT NULL
  )
) WHERE instr(`name`, '/') > 0 AND length(`name`) <= 500 ORDER BY `seq`;
--> statement-breakpoint
INSERT INTO `provenances` (`article_id`, `source_id`, `external_id`, `url`, `first_seen_at`, `last_seen_at`, `withdrawn_at`)
SELECT `id`, `source_id`, `external_id`, `url`, `first_seen_at`, `first_seen_at`, `withdrawn_at` FROM `articles`;
