CREATE TABLE `allegation_articles` (
	`allegation_id` text NOT NULL,
	`article_id` text NOT NULL,
	`sort_at` integer NOT NULL,
	PRIMARY KEY(`allegation_id`, `article_id`),
	FOREIGN KEY (`allegation_id`) REFERENCES `allegations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `allegation_articles_by_time` ON `allegation_articles` (`allegation_id`,`sort_at`,`article_id`);--> statement-breakpoint
CREATE INDEX `allegation_articles_by_article` ON `allegation_articles` (`article_id`,`allegation_id`);--> statement-breakpoint
CREATE TABLE `allegation_parties` (
	`id` text PRIMARY KEY NOT NULL,
	`allegation_id` text NOT NULL,
	`role` text NOT NULL,
	`party_id` text,
	`label` text NOT NULL,
	`ordinal` integer NOT NULL,
	`response` text,
	`sort_at` integer NOT NULL,
	FOREIGN KEY (`allegation_id`) REFERENCES `allegations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `allegation_parties_by_allegation` ON `allegation_parties` (`allegation_id`,`ordinal`,`id`);--> statement-breakpoint
CREATE INDEX `allegation_parties_by_party` ON `allegation_parties` (`party_id`,`sort_at`,`allegation_id`);--> statement-breakpoint
CREATE INDEX `allegation_parties_by_role` ON `allegation_parties` (`party_id`,`role`,`sort_at`,`allegation_id`);--> statement-breakpoint
CREATE TABLE `allegation_party_spans` (
	`allegation_party_id` text NOT NULL,
	`span_id` integer NOT NULL,
	PRIMARY KEY(`allegation_party_id`, `span_id`),
	FOREIGN KEY (`allegation_party_id`) REFERENCES `allegation_parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`span_id`) REFERENCES `spans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `allegation_relations` (
	`allegation_id` text NOT NULL,
	`kind` text NOT NULL,
	`other_id` text NOT NULL,
	PRIMARY KEY(`allegation_id`, `kind`, `other_id`),
	FOREIGN KEY (`allegation_id`) REFERENCES `allegations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other_id`) REFERENCES `allegations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `allegations` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`founding_statement_id` text NOT NULL,
	`claim` text NOT NULL,
	`attributed_sentence` text NOT NULL,
	`category` text NOT NULL,
	`match_key` text NOT NULL,
	`headline` text NOT NULL,
	`sourcing` text NOT NULL,
	`response` text NOT NULL,
	`proceedings` text NOT NULL,
	`independent_origins` integer DEFAULT 1 NOT NULL,
	`first_reported_at` integer,
	`last_reported_at` integer,
	`sort_at` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	`review_state` text DEFAULT 'MACHINE' NOT NULL,
	`review_reason` text,
	`reviewed_by` text,
	`reviewed_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `allegations_id_unique` ON `allegations` (`id`);--> statement-breakpoint
CREATE INDEX `allegations_by_time` ON `allegations` (`sort_at`,`id`);--> statement-breakpoint
CREATE INDEX `allegations_by_match_key` ON `allegations` (`match_key`);--> statement-breakpoint
CREATE INDEX `allegations_by_headline` ON `allegations` (`headline`,`sort_at`,`id`);--> statement-breakpoint
CREATE INDEX `allegations_by_response` ON `allegations` (`response`,`sort_at`,`id`);--> statement-breakpoint
CREATE INDEX `allegations_by_proceedings` ON `allegations` (`proceedings`,`sort_at`,`id`);--> statement-breakpoint
CREATE INDEX `allegations_by_category` ON `allegations` (`category`,`sort_at`,`id`);--> statement-breakpoint
CREATE INDEX `allegations_by_origins` ON `allegations` (`independent_origins`,`sort_at`,`id`);--> statement-breakpoint
CREATE INDEX `allegations_by_review` ON `allegations` (`review_state`,`sort_at`,`id`);--> statement-breakpoint
CREATE TABLE `article_parties` (
	`article_id` text NOT NULL,
	`party_id` text NOT NULL,
	`type` text NOT NULL,
	`mention_count` integer NOT NULL,
	`first_start` integer NOT NULL,
	`sort_at` integer NOT NULL,
	PRIMARY KEY(`article_id`, `party_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `article_parties_by_party` ON `article_parties` (`party_id`,`sort_at`,`article_id`);--> statement-breakpoint
CREATE INDEX `article_parties_by_type` ON `article_parties` (`article_id`,`type`,`first_start`);--> statement-breakpoint
CREATE TABLE `article_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`raw_item_id` integer NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`seen_at` integer NOT NULL,
	`notes` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`raw_item_id`) REFERENCES `raw_items`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `article_versions_by_article` ON `article_versions` (`article_id`,`ordinal`);--> statement-breakpoint
CREATE TABLE `articles` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`source_id` text NOT NULL,
	`external_id` text NOT NULL,
	`current_version_id` text NOT NULL,
	`url` text,
	`origin_publisher` text,
	`authors` text NOT NULL,
	`language` text,
	`published_at` integer,
	`first_seen_at` integer NOT NULL,
	`sort_at` integer NOT NULL,
	`has_allegations` integer DEFAULT false NOT NULL,
	`origin_article_id` text NOT NULL,
	`origin_basis` text NOT NULL,
	`origin_label` text NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_id_unique` ON `articles` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `articles_by_identity` ON `articles` (`source_id`,`external_id`);--> statement-breakpoint
CREATE INDEX `articles_by_url` ON `articles` (`url`);--> statement-breakpoint
CREATE INDEX `articles_by_time` ON `articles` (`sort_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_by_first_seen` ON `articles` (`first_seen_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_by_source` ON `articles` (`source_id`,`sort_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_by_language` ON `articles` (`language`,`sort_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_by_allegations` ON `articles` (`has_allegations`,`sort_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_by_origin` ON `articles` (`origin_article_id`,`sort_at`,`id`);--> statement-breakpoint
CREATE TABLE `attribution_links` (
	`statement_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`party_id` text,
	`label` text NOT NULL,
	`cue_span_id` integer,
	PRIMARY KEY(`statement_id`, `ordinal`),
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cue_span_id`) REFERENCES `spans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `hedges` (
	`statement_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`kind` text NOT NULL,
	`span_id` integer NOT NULL,
	PRIMARY KEY(`statement_id`, `ordinal`),
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`span_id`) REFERENCES `spans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `mentions` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`version_id` text NOT NULL,
	`party_id` text NOT NULL,
	`span_id` integer NOT NULL,
	`start_at` integer NOT NULL,
	`sort_at` integer NOT NULL,
	`is_current` integer DEFAULT true NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `article_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`span_id`) REFERENCES `spans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mentions_by_version` ON `mentions` (`version_id`,`start_at`,`id`);--> statement-breakpoint
CREATE INDEX `mentions_by_party` ON `mentions` (`party_id`,`is_current`,`sort_at`,`id`);--> statement-breakpoint
CREATE INDEX `mentions_by_article` ON `mentions` (`article_id`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`cursor` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`payload` text NOT NULL,
	`recorded_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `passages` (
	`digest` text NOT NULL,
	`article_id` text NOT NULL,
	PRIMARY KEY(`digest`, `article_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `passages_by_article` ON `passages` (`article_id`);--> statement-breakpoint
CREATE TABLE `parties` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`type` text NOT NULL,
	`name` text NOT NULL,
	`folded_name` text NOT NULL,
	`country_code` text,
	`region` text,
	`organisation_kind` text,
	`country_id` text,
	`wikidata_id` text,
	`first_seen_at` integer NOT NULL,
	`last_mentioned_at` integer NOT NULL,
	`article_count` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `parties_id_unique` ON `parties` (`id`);--> statement-breakpoint
CREATE INDEX `parties_by_name` ON `parties` (`type`,`folded_name`);--> statement-breakpoint
CREATE INDEX `parties_by_fame` ON `parties` (`type`,`article_count`,`id`);--> statement-breakpoint
CREATE INDEX `parties_by_last_mention` ON `parties` (`type`,`last_mentioned_at`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `parties_by_country_code` ON `parties` (`country_code`);--> statement-breakpoint
CREATE TABLE `party_names` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`party_id` text NOT NULL,
	`name` text NOT NULL,
	`folded_name` text NOT NULL,
	`mention_count` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `party_names_by_party` ON `party_names` (`party_id`,`name`);--> statement-breakpoint
CREATE INDEX `party_names_by_count` ON `party_names` (`party_id`,`mention_count`,`name`);--> statement-breakpoint
CREATE INDEX `party_names_by_folded_name` ON `party_names` (`folded_name`);--> statement-breakpoint
CREATE TABLE `positions` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`version_id` text NOT NULL,
	`title` text NOT NULL,
	`organisation_id` text,
	`country_id` text,
	`is_former` integer NOT NULL,
	`span_id` integer NOT NULL,
	`sort_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `article_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`country_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`span_id`) REFERENCES `spans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `positions_by_person` ON `positions` (`person_id`,`sort_at`,`id`);--> statement-breakpoint
CREATE INDEX `positions_by_version` ON `positions` (`version_id`);--> statement-breakpoint
CREATE TABLE `raw_items` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source_id` text NOT NULL,
	`external_id` text NOT NULL,
	`digest` text NOT NULL,
	`body` blob NOT NULL,
	`kind` text DEFAULT 'ARTICLE' NOT NULL,
	`state` text DEFAULT 'PENDING' NOT NULL,
	`error` text,
	`received_at` integer NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `raw_items_by_identity` ON `raw_items` (`source_id`,`external_id`,`id`);--> statement-breakpoint
CREATE INDEX `raw_items_by_state` ON `raw_items` (`state`,`id`);--> statement-breakpoint
CREATE TABLE `removed_blocks` (
	`version_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`text` text NOT NULL,
	`rule` text NOT NULL,
	PRIMARY KEY(`version_id`, `ordinal`),
	FOREIGN KEY (`version_id`) REFERENCES `article_versions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `run_issues` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`run_id` integer NOT NULL,
	`kind` text NOT NULL,
	`message` text NOT NULL,
	`external_id` text,
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `run_issues_by_run` ON `run_issues` (`run_id`,`id`);--> statement-breakpoint
CREATE TABLE `runs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source_id` text NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	`error_kind` text,
	`error_message` text,
	`read` integer DEFAULT 0 NOT NULL,
	`added` integer DEFAULT 0 NOT NULL,
	`updated` integer DEFAULT 0 NOT NULL,
	`unchanged` integer DEFAULT 0 NOT NULL,
	`rejected` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `runs_by_source` ON `runs` (`source_id`,`id`);--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`title` text NOT NULL,
	`plugin` text NOT NULL,
	`homepage` text,
	`position` integer,
	`interval_ms` integer NOT NULL,
	`cursor` text,
	`cursor_version` integer DEFAULT 0 NOT NULL,
	`state` text DEFAULT 'NEW' NOT NULL,
	`last_run_at` integer,
	`last_success_at` integer,
	`last_new_article_at` integer,
	`next_run_at` integer,
	`consecutive_failures` integer DEFAULT 0 NOT NULL,
	`last_error_kind` text,
	`last_error_message` text,
	`read` integer DEFAULT 0 NOT NULL,
	`added` integer DEFAULT 0 NOT NULL,
	`updated` integer DEFAULT 0 NOT NULL,
	`unchanged` integer DEFAULT 0 NOT NULL,
	`rejected` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sources_key_unique` ON `sources` (`key`);--> statement-breakpoint
CREATE INDEX `sources_by_position` ON `sources` (`position`,`id`);--> statement-breakpoint
CREATE INDEX `sources_by_next_run` ON `sources` (`next_run_at`);--> statement-breakpoint
CREATE TABLE `spans` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` text NOT NULL,
	`version_id` text NOT NULL,
	`start_at` integer NOT NULL,
	`end_at` integer NOT NULL,
	`quote` text NOT NULL,
	`prefix` text NOT NULL,
	`suffix` text NOT NULL,
	`anchor` text DEFAULT 'ANCHORED' NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `article_versions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "spans_are_not_empty" CHECK("spans"."start_at" >= 0 and "spans"."end_at" > "spans"."start_at"),
	CONSTRAINT "spans_fit_their_quote" CHECK(length("spans"."quote") between ("spans"."end_at" - "spans"."start_at") / 2 and "spans"."end_at" - "spans"."start_at")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `spans_by_place` ON `spans` (`version_id`,`start_at`,`end_at`);--> statement-breakpoint
CREATE TABLE `statement_about` (
	`statement_id` text NOT NULL,
	`party_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	PRIMARY KEY(`statement_id`, `party_id`),
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `statement_responses` (
	`statement_id` text NOT NULL,
	`responds_to_id` text NOT NULL,
	PRIMARY KEY(`statement_id`, `responds_to_id`),
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`responds_to_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `statement_spans` (
	`statement_id` text NOT NULL,
	`part` text NOT NULL,
	`ordinal` integer NOT NULL,
	`span_id` integer NOT NULL,
	PRIMARY KEY(`statement_id`, `part`, `ordinal`),
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`span_id`) REFERENCES `spans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `statements` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`article_id` text NOT NULL,
	`version_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`content` text NOT NULL,
	`speaker_id` text,
	`speaker_label` text,
	`speaker_kind` text NOT NULL,
	`stance` text NOT NULL,
	`quote_kind` text NOT NULL,
	`allegation_id` text,
	`extractor` text NOT NULL,
	`extractor_version` text NOT NULL,
	`confidence` real,
	`sort_at` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	`is_current` integer DEFAULT true NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `article_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`speaker_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `statements_id_unique` ON `statements` (`id`);--> statement-breakpoint
CREATE INDEX `statements_by_version` ON `statements` (`version_id`,`ordinal`,`id`);--> statement-breakpoint
CREATE INDEX `statements_by_article` ON `statements` (`article_id`,`is_current`,`sort_at`,`id`);--> statement-breakpoint
CREATE INDEX `statements_by_time` ON `statements` (`is_current`,`sort_at`,`id`);--> statement-breakpoint
CREATE INDEX `statements_by_speaker` ON `statements` (`speaker_id`,`is_current`,`sort_at`,`id`);--> statement-breakpoint
CREATE INDEX `statements_by_stance` ON `statements` (`stance`,`is_current`,`sort_at`,`id`);--> statement-breakpoint
CREATE INDEX `statements_by_allegation` ON `statements` (`allegation_id`,`is_current`,`sort_at`,`id`);--> statement-breakpoint
CREATE TABLE `status_events` (
	`id` text PRIMARY KEY NOT NULL,
	`allegation_id` text NOT NULL,
	`axis` text NOT NULL,
	`to_state` text NOT NULL,
	`published_at` integer,
	`recorded_at` integer NOT NULL,
	`statement_id` text NOT NULL,
	`allegation_party_id` text,
	`rule` text NOT NULL,
	`sort_at` integer NOT NULL,
	FOREIGN KEY (`allegation_id`) REFERENCES `allegations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `status_events_by_allegation` ON `status_events` (`allegation_id`,`sort_at`,`id`);