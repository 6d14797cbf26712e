-- What ids lead to after articles have left or changed, and what lists are sorted by.
--
-- New generations get all of it from the start. Generations that are filled already get the columns empty: they serve on,
-- and a rebuild (which a change of the engine calls for anyway) fills them.

ALTER FUNCTION news_claims.create_generation(int, text) RENAME TO create_generation_1;
ALTER FUNCTION news_claims.activate_generation(int) RENAME TO activate_generation_1;

CREATE FUNCTION news_claims.extend_generation_2(n int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE s text := 'gen_' || n;
BEGIN
  EXECUTE format($ddl$
    ALTER TABLE %1$I.article
      ADD COLUMN happened_on date,           -- the day of the happening as far as this article alone tells, or null
      ADD COLUMN traits text;                -- TraitsView as JSON; null when retracted
    ALTER TABLE %1$I.event
      ADD COLUMN conflict_count int NOT NULL DEFAULT 0,  -- pairs of claims that cannot both be told right
      ADD COLUMN origin_count   int NOT NULL DEFAULT 0;  -- articles that are copies of one story count once
    ALTER TABLE %1$I.claim
      ADD COLUMN article_count  int NOT NULL DEFAULT 0,
      ADD COLUMN origin_count   int NOT NULL DEFAULT 0,
      ADD COLUMN conflict_count int NOT NULL DEFAULT 0;
    ALTER TABLE %1$I.statement
      ADD COLUMN wording text;               -- equal for equal words and polarity, whatever the case and the punctuation
    ALTER TABLE %1$I.statement_speaker
      ADD COLUMN former_ids text[] NOT NULL DEFAULT '{}';  -- ids the speaker has where no other article tells who it is
    ALTER TABLE %1$I.speaker
      ADD COLUMN called text[] NOT NULL DEFAULT '{}';      -- every name and alias in lower case
    CREATE INDEX speaker_called ON %1$I.speaker USING gin (called);
    CREATE INDEX statement_speaker_former ON %1$I.statement_speaker USING gin (former_ids) WHERE former_ids <> '{}';

    -- Statements of versions of articles that no longer count: their ids, and those of the claims they founded, lead on
    -- to what says the same now. Nothing here holds what was said.
    CREATE TABLE %1$I.former_statement (
      id               text NOT NULL,
      revision         text NOT NULL,
      article_id       text NOT NULL,
      founder_claim_id text NOT NULL,
      wording          text NOT NULL,        -- as of the statement
      speaker_ids      text[] NOT NULL,
      PRIMARY KEY (id, revision)
    );
    CREATE INDEX former_statement_claim ON %1$I.former_statement (founder_claim_id);
    CREATE INDEX former_statement_article ON %1$I.former_statement (article_id, revision);
    CREATE INDEX former_statement_speakers ON %1$I.former_statement USING gin (speaker_ids);

    -- Retracted articles, and the article whose event their ids lead to.
    CREATE TABLE %1$I.departed (
      article_id  text PRIMARY KEY,
      leads_to    text,                      -- the article that most likely reports the same happening; null when none does
      -- From here on the projection's own.
      revision    text NOT NULL,             -- its last version with a text
      received_at timestamptz NOT NULL,
      fingerprint text NOT NULL
    );
    CREATE TABLE %1$I.departed_filing (
      key        text COLLATE "C" NOT NULL,
      position   text COLLATE "C" NOT NULL,
      article_id text NOT NULL,
      PRIMARY KEY (key, position)
    );
    CREATE INDEX departed_filing_article ON %1$I.departed_filing (article_id);
  $ddl$, s);
END $$;

CREATE FUNCTION news_claims.create_generation(n int, engine text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM news_claims.create_generation_1(n, engine);
  PERFORM news_claims.extend_generation_2(n);
END $$;

CREATE FUNCTION news_claims.activate_generation(n int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  s text := 'gen_' || n;
  t text;
BEGIN
  PERFORM news_claims.activate_generation_1(n);
  FOREACH t IN ARRAY ARRAY['former_statement', 'departed'] LOOP
    EXECUTE format('CREATE OR REPLACE VIEW views.%I AS SELECT * FROM %I.%I', t, s, t);
  END LOOP;
END $$;

DO $$
DECLARE g record;
BEGIN
  FOR g IN SELECT id, state FROM news_claims.generation ORDER BY id LOOP
    PERFORM news_claims.extend_generation_2(g.id);
    IF g.state = 'active' THEN
      PERFORM news_claims.activate_generation(g.id);
    END IF;
  END LOOP;
END $$;
