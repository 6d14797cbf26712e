-- The read model lives in generations: schemas gen_1, gen_2, … that hold the same tables. One is active; the SQL views in
-- schema "views" show it and are all that readers may touch. A rebuild fills the next generation while the active one
-- serves, and activation moves the SQL views in one transaction.
--
-- A change of the tables below is a new create_generation() and a rebuild, never an ALTER of a filled generation: views
-- are a function of the log and can always be made again.

CREATE SCHEMA IF NOT EXISTS news_claims;
CREATE SCHEMA IF NOT EXISTS views;

CREATE TABLE news_claims.generation (
  id             int  PRIMARY KEY,
  engine_version text NOT NULL,
  state          text NOT NULL CHECK (state IN ('building', 'active', 'retired'))
);
CREATE UNIQUE INDEX one_active_generation ON news_claims.generation (state) WHERE state = 'active';

-- The claim feed. Sequences are handed out under the projection lock, so commit order is sequence order and a reader
-- that has seen n has seen everything up to n. It outlives generations: a swap never breaks a reader's position.
CREATE TABLE news_claims.claim_change (
  sequence   bigint PRIMARY KEY,
  change     text   NOT NULL CHECK (change IN ('created', 'updated', 'withdrawn')),
  event_id   text   NOT NULL,
  claim_id   text   NOT NULL,
  speaker_ids text[] NOT NULL,
  outlets    text[] NOT NULL,
  polarity   text,
  form       text,
  caused_at  timestamptz NOT NULL,
  doc        text   NOT NULL,            -- ClaimChanged as JSON, as on the topic
  published  boolean NOT NULL DEFAULT false -- acknowledged by Kafka
);
CREATE INDEX claim_change_unpublished ON news_claims.claim_change (sequence) WHERE NOT published;

-- Records that could not be projected. One log, one list: not part of a generation, so that a rebuild can be told apart
-- from what happened live.
CREATE TABLE news_claims.dead_letter (
  topic        text NOT NULL,
  partition    int  NOT NULL,
  "offset"     bigint NOT NULL,
  article_id   text,
  cause        text NOT NULL,            -- one line, no stack trace
  parked_at    timestamptz NOT NULL DEFAULT now(),
  state        text NOT NULL DEFAULT 'parked' CHECK (state IN ('parked', 'replayed')),
  PRIMARY KEY (topic, partition, "offset")
);

CREATE FUNCTION news_claims.create_generation(n int, engine text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE s text := 'gen_' || n;
BEGIN
  EXECUTE format('CREATE SCHEMA %I', s);
  EXECUTE format($ddl$
    CREATE TABLE %1$I.article (
      id               text PRIMARY KEY,
      revision         text NOT NULL,
      received_at      timestamptz NOT NULL,  -- of the winning revision or retraction; orders revisions, never shown
      retracted        boolean NOT NULL,      -- kept without text, so that its ids go on answering
      erased           boolean NOT NULL,      -- retracted for good: nothing but its ids is kept
      event_id         text,                  -- the event it is in; for a retracted article the one its ids lead to, or null
      founder_event_id text NOT NULL UNIQUE,  -- the id of the event this article would found: resolves every id ever published
      origin           text,                  -- articles of one event with the same origin are copies of one story
      outlet           text,
      published_at     timestamptz,
      title            text,
      doc              text,                  -- ArticleView as JSON, without text; null when retracted
      body             text,                  -- the text; null when retracted
      -- From here on the projection's own, not for readers.
      fingerprint      text,                  -- what grouping needs of it; null when retracted
      extraction       text                   -- what was found in it before merging: StatementViews as JSON; null when retracted
    );
    CREATE INDEX article_event ON %1$I.article (event_id);

    -- Every version and retraction of an article that the log holds, the history of its corrections. A revision that was
    -- accepted several times has its latest time. An erasure takes out all that is older.
    CREATE TABLE %1$I.article_version (
      article_id   text NOT NULL,
      revision     text NOT NULL,             -- of a retraction: "retracted." and its time in milliseconds; "erased"
      received_at  timestamptz NOT NULL,
      retracted    boolean NOT NULL,
      reason       text,                      -- of a retraction, when one was given
      title        text,
      published_at timestamptz,
      PRIMARY KEY (article_id, revision)
    );

    CREATE TABLE %1$I.event (
      id                 text PRIMARY KEY,
      title              text NOT NULL,
      date_from          date,
      date_to            date,
      first_published_at timestamptz,
      last_published_at  timestamptz,
      article_count      int NOT NULL,
      outlet_count       int NOT NULL,
      statement_count    int NOT NULL,
      claim_count        int NOT NULL,
      speaker_ids        text[] NOT NULL,
      outlets            text[] NOT NULL,
      search             tsvector NOT NULL,   -- 'english' over title, participants and claim texts
      doc                text NOT NULL,       -- EventView as JSON
      accounts           text NOT NULL        -- AccountsView as JSON
    );
    CREATE INDEX event_search ON %1$I.event USING gin (search);
    CREATE INDEX event_speakers ON %1$I.event USING gin (speaker_ids);
    CREATE INDEX event_outlets ON %1$I.event USING gin (outlets);
    CREATE INDEX event_last_published ON %1$I.event (last_published_at DESC NULLS LAST, id);
    CREATE INDEX event_date ON %1$I.event (date_from, id);

    CREATE TABLE %1$I.claim (
      id                text PRIMARY KEY,
      event_id          text NOT NULL,
      position          int  NOT NULL,        -- order within the event, from 0
      speaker_ids       text[] NOT NULL,
      form              text NOT NULL,
      polarity          text NOT NULL,
      kind              text NOT NULL,
      outlets           text[] NOT NULL,
      outlet_count      int  NOT NULL,
      first_reported_at timestamptz,
      doc               text NOT NULL         -- ClaimView as JSON
    );
    CREATE UNIQUE INDEX claim_event ON %1$I.claim (event_id, position);

    CREATE TABLE %1$I.statement (
      id               text PRIMARY KEY,
      article_id       text NOT NULL,
      position         int  NOT NULL,         -- order within the article, from 0
      event_id         text NOT NULL,
      claim_id         text,
      founder_claim_id text NOT NULL UNIQUE,  -- the id of the claim this statement would found: resolves every claim id ever published
      speaker_ids      text[] NOT NULL,
      form             text NOT NULL,
      polarity         text NOT NULL,
      kind             text NOT NULL,
      confidence       real NOT NULL,
      outlet           text,
      published_at     timestamptz,
      search           tsvector NOT NULL,     -- 'english' over its text
      doc              text NOT NULL          -- StatementView as JSON
    );
    CREATE UNIQUE INDEX statement_article ON %1$I.statement (article_id, position);
    CREATE INDEX statement_event ON %1$I.statement (event_id, published_at, article_id, position);
    CREATE INDEX statement_speakers ON %1$I.statement USING gin (speaker_ids);
    CREATE INDEX statement_search ON %1$I.statement USING gin (search);
    CREATE INDEX statement_published ON %1$I.statement (published_at DESC NULLS LAST, id);

    -- One row for each speaker of each statement; the speakers list is counted from it.
    CREATE TABLE %1$I.statement_speaker (
      speaker_id   text NOT NULL,
      statement_id text NOT NULL,
      name         text NOT NULL,
      type         text NOT NULL,
      mention      text NOT NULL,
      alias        text,                      -- a name or mention that is no pronoun, to list the speaker's names by; may be null
      event_id     text NOT NULL,
      article_id   text NOT NULL,
      outlet       text,
      published_at timestamptz,
      PRIMARY KEY (speaker_id, statement_id)
    );
    CREATE INDEX statement_speaker_article ON %1$I.statement_speaker (article_id);
    CREATE INDEX statement_speaker_statement ON %1$I.statement_speaker (statement_id);

    CREATE TABLE %1$I.speaker (
      id              text PRIMARY KEY,
      name            text NOT NULL,
      type            text NOT NULL,
      names           text[] NOT NULL,        -- every name and alias, sorted
      statement_count int NOT NULL,
      event_count     int NOT NULL,
      outlet_count    int NOT NULL,
      first_published_at timestamptz,
      last_published_at  timestamptz
    );
    CREATE INDEX speaker_count ON %1$I.speaker (statement_count DESC, id);

    -- From here on: the projection's own, not for readers.
    -- Where grouping looks for neighbours: articles under a key, ordered by position as ASCII.
    CREATE TABLE %1$I.filing (
      key        text COLLATE "C" NOT NULL,
      position   text COLLATE "C" NOT NULL,
      article_id text NOT NULL,
      PRIMARY KEY (key, position)
    );
    CREATE INDEX filing_article ON %1$I.filing (article_id);

    CREATE TABLE %1$I.position (
      topic       text NOT NULL,
      partition   int  NOT NULL,
      next_offset bigint NOT NULL,
      PRIMARY KEY (topic, partition)
    );
  $ddl$, s);
  INSERT INTO news_claims.generation (id, engine_version, state) VALUES (n, engine, 'building');
END $$;

CREATE FUNCTION news_claims.activate_generation(n int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  s text := 'gen_' || n;
  t text;
BEGIN
  UPDATE news_claims.generation SET state = 'retired' WHERE state = 'active';
  UPDATE news_claims.generation SET state = 'active' WHERE id = n;
  IF NOT FOUND THEN RAISE EXCEPTION 'there is no generation %', n; END IF;
  FOREACH t IN ARRAY ARRAY['article', 'article_version', 'event', 'claim', 'statement', 'statement_speaker', 'speaker', 'position'] LOOP
    EXECUTE format('CREATE OR REPLACE VIEW views.%I AS SELECT * FROM %I.%I', t, s, t);
  END LOOP;
  CREATE OR REPLACE VIEW views.claim_change AS SELECT * FROM news_claims.claim_change;
  CREATE OR REPLACE VIEW views.dead_letter AS SELECT * FROM news_claims.dead_letter;
  CREATE OR REPLACE VIEW views.generation AS SELECT * FROM news_claims.generation;
END $$;

CREATE FUNCTION news_claims.drop_generation(n int) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM news_claims.generation WHERE id = n AND state <> 'active';
  IF NOT FOUND THEN RAISE EXCEPTION 'generation % is active or does not exist', n; END IF;
  EXECUTE format('DROP SCHEMA IF EXISTS %I CASCADE', 'gen_' || n);
END $$;
