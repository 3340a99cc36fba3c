CREATE TABLE `judgements` (
	`id` text PRIMARY KEY NOT NULL,
	`subject` text NOT NULL,
	`left_id` text NOT NULL,
	`right_id` text NOT NULL,
	`verdict` text NOT NULL,
	`decided_by` text NOT NULL,
	`reason` text,
	`score` real,
	`features` text DEFAULT '[]' NOT NULL,
	`decided_at` integer NOT NULL,
	`revoked_at` integer,
	`revoked_by` text
);
--> statement-breakpoint
CREATE INDEX `judgements_by_left` ON `judgements` (`left_id`,`revoked_at`);--> statement-breakpoint
CREATE INDEX `judgements_by_right` ON `judgements` (`right_id`,`revoked_at`);--> statement-breakpoint
CREATE INDEX `judgements_by_time` ON `judgements` (`subject`,`decided_at`,`id`);--> statement-breakpoint
CREATE TABLE `party_blocks` (
	`key` text NOT NULL,
	`party_id` text NOT NULL,
	PRIMARY KEY(`key`, `party_id`),
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `party_blocks_by_party` ON `party_blocks` (`party_id`);--> statement-breakpoint
CREATE TABLE `signature_bands` (
	`bucket` text NOT NULL,
	`article_id` text NOT NULL,
	PRIMARY KEY(`bucket`, `article_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `signature_bands_by_article` ON `signature_bands` (`article_id`);--> statement-breakpoint
CREATE TABLE `signatures` (
	`article_id` text PRIMARY KEY NOT NULL,
	`values` blob NOT NULL,
	`size` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `statement_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`version_id` text NOT NULL,
	`kind` text NOT NULL,
	`statement_id` text,
	`successor_id` text,
	`allegation_id` text,
	`details` text NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `article_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`successor_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `statement_changes_by_version` ON `statement_changes` (`version_id`,`id`);--> statement-breakpoint
CREATE INDEX `statement_changes_by_allegation` ON `statement_changes` (`allegation_id`,`recorded_at`,`id`);--> statement-breakpoint
CREATE TABLE `stories` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`article_count` integer NOT NULL,
	`first_published_at` integer,
	`last_published_at` integer,
	`sort_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `stories_by_time` ON `stories` (`sort_at`,`id`);--> statement-breakpoint
CREATE TABLE `story_keys` (
	`key` text NOT NULL,
	`article_id` text NOT NULL,
	PRIMARY KEY(`key`, `article_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `story_keys_by_article` ON `story_keys` (`article_id`);--> statement-breakpoint
CREATE TABLE `story_links` (
	`left_id` text NOT NULL,
	`right_id` text NOT NULL,
	`score` real NOT NULL,
	`features` text NOT NULL,
	PRIMARY KEY(`left_id`, `right_id`),
	FOREIGN KEY (`left_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`right_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `story_links_by_right` ON `story_links` (`right_id`);--> statement-breakpoint
ALTER TABLE `allegation_relations` ADD `score` real;--> statement-breakpoint
ALTER TABLE `allegation_relations` ADD `features` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `allegations` ADD `canonical_id` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `allegations_by_canonical` ON `allegations` (`canonical_id`,`id`);--> statement-breakpoint
ALTER TABLE `articles` ADD `story_id` text;--> statement-breakpoint
CREATE INDEX `articles_by_story` ON `articles` (`story_id`,`sort_at`,`id`);--> statement-breakpoint
ALTER TABLE `parties` ADD `context` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `parties` ADD `canonical_id` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `parties` ADD `rank` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `parties_by_canonical` ON `parties` (`canonical_id`,`id`);--> statement-breakpoint
CREATE INDEX `parties_by_rank` ON `parties` (`type`,`rank`,`id`);--> statement-breakpoint
ALTER TABLE `statements` ADD `join_score` real;--> statement-breakpoint
ALTER TABLE `statements` ADD `join_reasons` text;--> statement-breakpoint
UPDATE `parties` SET `canonical_id` = `id`, `rank` = `article_count`;--> statement-breakpoint
UPDATE `allegations` SET `canonical_id` = `id`;
