-- Who speaks for whom, as far as the articles tell.
--
-- New generations get it from the start. Generations that are filled already get the columns empty, and a rebuild (which a
-- change of the engine calls for anyway) fills them.

ALTER FUNCTION news_claims.create_generation(int, text) RENAME TO create_generation_2;

CREATE FUNCTION news_claims.extend_generation_3(n int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE s text := 'gen_' || n;
BEGIN
  EXECUTE format($ddl$
    ALTER TABLE %1$I.statement_speaker
      ADD COLUMN speaks_for      text,       -- whom the speaker speaks for by office, as the statement's article tells; null when it does not
      ADD COLUMN speaks_for_name text,
      ADD COLUMN speaks_for_type text;
    -- Few speak for others: both directions are read from indexes that hold nobody else.
    CREATE INDEX statement_speaker_speaks_for ON %1$I.statement_speaker (speaks_for, speaker_id) WHERE speaks_for IS NOT NULL;
    CREATE INDEX statement_speaker_spokesman ON %1$I.statement_speaker (speaker_id, speaks_for) WHERE speaks_for IS NOT NULL;
  $ddl$, s);
END $$;

CREATE FUNCTION news_claims.create_generation(n int, engine text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM news_claims.create_generation_2(n, engine);
  PERFORM news_claims.extend_generation_3(n);
END $$;

DO $$
DECLARE g record;
BEGIN
  FOR g IN SELECT id, state FROM news_claims.generation ORDER BY id LOOP
    PERFORM news_claims.extend_generation_3(g.id);
    IF g.state = 'active' THEN
      PERFORM news_claims.activate_generation(g.id);
    END IF;
  END LOOP;
END $$;
