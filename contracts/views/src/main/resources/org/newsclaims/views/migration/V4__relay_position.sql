-- How far the claim feed is on its topic: one number instead of a flag in every change.
--
-- Sequences are handed out in commit order and relayed in order, so that one of them says it all. Setting a flag wrote the
-- whole row of every change a second time.
--
-- Replicas of the release before go on projecting, but relay no more; what they leave, those of this one relay.

CREATE TABLE news_claims.relay (
  one      boolean PRIMARY KEY DEFAULT true CHECK (one),  -- there is a single row
  sequence bigint  NOT NULL                               -- of the last change that Kafka acknowledged; 0 before the first
);

-- The view goes before the table is locked: readers take them in this order too.
DROP VIEW IF EXISTS views.claim_change;

-- Waits for the replica that is relaying, so that the flags are final from here on.
DROP INDEX news_claims.claim_change_unpublished;

-- Just before the first change that is not published, or at the newest. The beginning of the feed may be forgotten, so that
-- only the numbers tell.
INSERT INTO news_claims.relay (sequence)
  SELECT coalesce(min(sequence) FILTER (WHERE NOT published) - 1, max(sequence), 0) FROM news_claims.claim_change;

ALTER TABLE news_claims.claim_change DROP COLUMN published;

-- Neither belongs to a generation, so there is none to wait for. A later activation replaces the first by its like.
CREATE VIEW views.claim_change AS SELECT * FROM news_claims.claim_change;
CREATE VIEW views.relay AS SELECT sequence FROM news_claims.relay;
