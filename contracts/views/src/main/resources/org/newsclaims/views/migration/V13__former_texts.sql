-- The texts of former versions of articles, so that readers see what a correction changed.
--
-- New generations get them from the start. Generations that are filled already get the column empty: of versions that came
-- before, no text is told until a rebuild (which a change of the engine calls for anyway) fills it.

CREATE FUNCTION news_claims.extend_generation_13(n int) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format($ddl$
    ALTER TABLE %I.article_version
      -- Null of the version that counts, whose text is article.body, and of retractions and erasures.
      ADD COLUMN body text;
  $ddl$, 'gen_' || n);
END $$;

ALTER FUNCTION news_claims.create_generation(int, text) RENAME TO create_generation_before_13;
CREATE FUNCTION news_claims.create_generation(n int, engine text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM news_claims.create_generation_before_13(n, engine);
  PERFORM news_claims.extend_generation_13(n);
END $$;

DO $$
DECLARE g record;
BEGIN
  FOR g IN SELECT id, state FROM news_claims.generation ORDER BY id LOOP
    PERFORM news_claims.extend_generation_13(g.id);
    IF g.state = 'active' THEN
      EXECUTE format('CREATE OR REPLACE VIEW views.article_version AS SELECT * FROM gen_%s.article_version', g.id);
    END IF;
  END LOOP;
END $$;
