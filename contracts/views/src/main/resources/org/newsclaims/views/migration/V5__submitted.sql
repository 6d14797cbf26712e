-- An article as it was submitted, apart from how it is shown: one without a title is shown with its first line, and must not
-- come back from here as one that had that title.
--
-- New generations get it from the start. Generations that are filled already get the column empty: what they show stands for
-- what was submitted until a rebuild (which a change of the engine calls for anyway) fills it.

ALTER FUNCTION news_claims.create_generation(int, text) RENAME TO create_generation_3;

CREATE FUNCTION news_claims.extend_generation_5(n int) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format($ddl$
    ALTER TABLE %I.article
      -- The projection's own, not for readers: revision, url, outlet, title, publishedAt, language, externalId as JSON;
      -- null when retracted.
      ADD COLUMN submitted text;
  $ddl$, 'gen_' || n);
END $$;

CREATE FUNCTION news_claims.create_generation(n int, engine text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM news_claims.create_generation_3(n, engine);
  PERFORM news_claims.extend_generation_5(n);
END $$;

DO $$
DECLARE g record;
BEGIN
  FOR g IN SELECT id, state FROM news_claims.generation ORDER BY id LOOP
    PERFORM news_claims.extend_generation_5(g.id);
    IF g.state = 'active' THEN
      PERFORM news_claims.activate_generation(g.id);
    END IF;
  END LOOP;
END $$;
