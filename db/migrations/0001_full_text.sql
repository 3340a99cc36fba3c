-- Full text over what people search, kept by triggers. External content: the words are stored once, in their own tables.
CREATE VIEW `article_texts` AS
SELECT a.`seq` AS `seq`, v.`title` AS `title`, v.`text` AS `text`
FROM `articles` a JOIN `article_versions` v ON v.`id` = a.`current_version_id`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `articles_fts` USING fts5(`title`, `text`, content='article_texts', content_rowid='seq', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
--> statement-breakpoint
CREATE TRIGGER `article_versions_fts_insert` AFTER INSERT ON `article_versions`
WHEN new.`id` = (SELECT `current_version_id` FROM `articles` WHERE `id` = new.`article_id`)
BEGIN
  INSERT INTO `articles_fts`(rowid, `title`, `text`)
  SELECT `seq`, new.`title`, new.`text` FROM `articles` WHERE `id` = new.`article_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `articles_fts_update` AFTER UPDATE OF `current_version_id` ON `articles`
WHEN old.`current_version_id` <> new.`current_version_id`
BEGIN
  INSERT INTO `articles_fts`(`articles_fts`, rowid, `title`, `text`)
  SELECT 'delete', old.`seq`, `title`, `text` FROM `article_versions` WHERE `id` = old.`current_version_id`;
  INSERT INTO `articles_fts`(rowid, `title`, `text`)
  SELECT new.`seq`, `title`, `text` FROM `article_versions` WHERE `id` = new.`current_version_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `articles_fts_delete` BEFORE DELETE ON `articles`
BEGIN
  INSERT INTO `articles_fts`(`articles_fts`, rowid, `title`, `text`)
  SELECT 'delete', old.`seq`, `title`, `text` FROM `article_versions` WHERE `id` = old.`current_version_id`;
END;
--> statement-breakpoint
CREATE VIRTUAL TABLE `party_names_fts` USING fts5(`name`, content='party_names', content_rowid='seq', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3');
--> statement-breakpoint
CREATE TRIGGER `party_names_fts_insert` AFTER INSERT ON `party_names`
BEGIN
  INSERT INTO `party_names_fts`(rowid, `name`) VALUES (new.`seq`, new.`name`);
END;
--> statement-breakpoint
CREATE TRIGGER `party_names_fts_update` AFTER UPDATE OF `name` ON `party_names`
BEGIN
  INSERT INTO `party_names_fts`(`party_names_fts`, rowid, `name`) VALUES ('delete', old.`seq`, old.`name`);
  INSERT INTO `party_names_fts`(rowid, `name`) VALUES (new.`seq`, new.`name`);
END;
--> statement-breakpoint
CREATE TRIGGER `party_names_fts_delete` AFTER DELETE ON `party_names`
BEGIN
  INSERT INTO `party_names_fts`(`party_names_fts`, rowid, `name`) VALUES ('delete', old.`seq`, old.`name`);
END;
--> statement-breakpoint
CREATE VIRTUAL TABLE `statements_fts` USING fts5(`content`, content='statements', content_rowid='seq', tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE TRIGGER `statements_fts_insert` AFTER INSERT ON `statements`
BEGIN
  INSERT INTO `statements_fts`(rowid, `content`) VALUES (new.`seq`, new.`content`);
END;
--> statement-breakpoint
CREATE TRIGGER `statements_fts_delete` AFTER DELETE ON `statements`
BEGIN
  INSERT INTO `statements_fts`(`statements_fts`, rowid, `content`) VALUES ('delete', old.`seq`, old.`content`);
END;
--> statement-breakpoint
CREATE VIRTUAL TABLE `allegations_fts` USING fts5(`claim`, `attributed_sentence`, content='allegations', content_rowid='seq', tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE TRIGGER `allegations_fts_insert` AFTER INSERT ON `allegations`
BEGIN
  INSERT INTO `allegations_fts`(rowid, `claim`, `attributed_sentence`) VALUES (new.`seq`, new.`claim`, new.`attributed_sentence`);
END;
--> statement-breakpoint
CREATE TRIGGER `allegations_fts_update` AFTER UPDATE OF `claim`, `attributed_sentence` ON `allegations`
BEGIN
  INSERT INTO `allegations_fts`(`allegations_fts`, rowid, `claim`, `attributed_sentence`) VALUES ('delete', old.`seq`, old.`claim`, old.`attributed_sentence`);
  INSERT INTO `allegations_fts`(rowid, `claim`, `attributed_sentence`) VALUES (new.`seq`, new.`claim`, new.`attributed_sentence`);
END;
--> statement-breakpoint
CREATE TRIGGER `allegations_fts_delete` AFTER DELETE ON `allegations`
BEGIN
  INSERT INTO `allegations_fts`(`allegations_fts`, rowid, `claim`, `attributed_sentence`) VALUES ('delete', old.`seq`, old.`claim`, old.`attributed_sentence`);
END;
