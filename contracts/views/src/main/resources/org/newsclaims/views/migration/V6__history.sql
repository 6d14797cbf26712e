-- Whose history all this is: which log the positions count, which feed the sequences count; and the rebuilds that were run.

-- The feed's history. It changes when sequences start over, or go on from an earlier place with other changes behind them
-- (a new database, or one restored from a backup): a place in another history means nothing in this one.
CREATE TABLE news_claims.feed (
  one   boolean PRIMARY KEY DEFAULT true CHECK (one),     -- there is a single row
  epoch text    NOT NULL CHECK (epoch ~ '^[a-z0-9]{1,32}$')
);

-- Begins another history; for after a restore, see deploy/loss.md.
CREATE FUNCTION news_claims.new_feed_epoch() RETURNS text LANGUAGE sql AS $$
  INSERT INTO news_claims.feed (epoch) VALUES (substr(md5(gen_random_uuid()::text), 1, 12))
  ON CONFLICT (one) DO UPDATE SET epoch = excluded.epoch RETURNING epoch
$$;
SELECT news_claims.new_feed_epoch();
CREATE VIEW views.feed AS SELECT epoch FROM news_claims.feed;

-- The log that a generation's positions count in, and why it is no longer followed.
ALTER TABLE news_claims.generation
  ADD COLUMN cluster_id text,               -- of Kafka; null until the log was first looked at
  ADD COLUMN topic_id   text,               -- of the topic of article events in it
  ADD COLUMN log_refused text,              -- why this log is not read on from the positions; null while it is
  ADD COLUMN retired_at timestamptz;        -- when another took its place

CREATE FUNCTION news_claims.note_retirement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.retired_at := now();
  RETURN NEW;
END $$;
CREATE TRIGGER retirement BEFORE UPDATE OF state ON news_claims.generation FOR EACH ROW
  WHEN (NEW.state = 'retired' AND OLD.state <> 'retired') EXECUTE FUNCTION news_claims.note_retirement();

-- Positions of all generations. Each generation's part stays in its schema and goes with it; rows that are written there
-- need not name the generation.
CREATE TABLE news_claims.position (
  topic       text   NOT NULL,
  partition   int    NOT NULL,
  next_offset bigint NOT NULL,
  generation  int    NOT NULL,
  PRIMARY KEY (generation, topic, partition)
) PARTITION BY LIST (generation);

CREATE FUNCTION news_claims.extend_generation_6(n int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE s text := 'gen_' || n;
BEGIN
  EXECUTE format('ALTER TABLE %I.position DROP CONSTRAINT position_pkey', s);
  EXECUTE format('ALTER TABLE %I.position ADD COLUMN generation int NOT NULL DEFAULT %s', s, n);
  EXECUTE format('ALTER TABLE news_claims.position ATTACH PARTITION %I.position FOR VALUES IN (%s)', s, n);
END $$;

ALTER FUNCTION news_claims.create_generation(int, text) RENAME TO create_generation_before_6;
CREATE FUNCTION news_claims.create_generation(n int, engine text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM news_claims.create_generation_before_6(n, engine);
  PERFORM news_claims.extend_generation_6(n);
END $$;

DO $$
DECLARE g record;
BEGIN
  FOR g IN SELECT id FROM news_claims.generation ORDER BY id LOOP
    PERFORM news_claims.extend_generation_6(g.id);
  END LOOP;
  UPDATE news_claims.generation SET retired_at = now() WHERE state = 'retired';
END $$;

-- Rebuilds, of all replicas. The one that runs is known by its sign of life; what a replica that died left behind is taken
-- over by the next that is asked.
CREATE TABLE news_claims.rebuild (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  state      text NOT NULL CHECK (state IN ('running', 'done', 'failed', 'cancelled')),
  runner     text NOT NULL,                 -- the replica
  generation int  NOT NULL,                 -- that it fills; 0 before it is known
  records    bigint NOT NULL,
  lag        bigint NOT NULL,
  skipped    bigint NOT NULL,
  failure    text,
  report     text,                          -- what the swap changed, as JSON
  cancelling boolean NOT NULL DEFAULT false,
  started_at timestamptz NOT NULL DEFAULT now(),
  alive_at   timestamptz NOT NULL DEFAULT now(),
  ended_at   timestamptz
);
CREATE UNIQUE INDEX one_running_rebuild ON news_claims.rebuild (state) WHERE state = 'running';
