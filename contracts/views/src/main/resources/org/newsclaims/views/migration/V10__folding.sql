-- Words and names are found whatever their accents and their case: both are taken without them, in what is stored and in what
-- is asked for. Extension unaccent comes with PostgreSQL and is trusted: the owner of a database may create it.
--
-- Names of a filled generation are folded here; its search columns are of before, and readers ask in both ways until a rebuild.

DO $$
DECLARE s text;
BEGIN
  CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA views;
  SELECT n.nspname INTO s FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'unaccent';
  CREATE TEXT SEARCH CONFIGURATION views.folded (COPY = pg_catalog.english);
  EXECUTE format('ALTER TEXT SEARCH CONFIGURATION views.folded ALTER MAPPING FOR word, hword, hword_part'
                 ' WITH %I.unaccent, english_stem', s);
  -- Immutable, as the rules of unaccent are part of a release of PostgreSQL.
  EXECUTE format($f$
    CREATE FUNCTION views.folded(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $b$
      SELECT lower(%1$I.unaccent('%1$I.unaccent', name))
    $b$ $f$, s);
END $$;

CREATE FUNCTION views.folded(names text[]) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT views.folded(n)), '{}') FROM unnest(names) n
$$;

CREATE FUNCTION news_claims.extend_generation_10(n int) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format($ddl$
    ALTER TABLE %1$I.speaker ADD COLUMN folded text[] GENERATED ALWAYS AS (views.folded(called)) STORED;
    CREATE INDEX speaker_folded ON %1$I.speaker USING gin (folded);
  $ddl$, 'gen_' || n);
END $$;

ALTER FUNCTION news_claims.create_generation(int, text) RENAME TO create_generation_before_10;
CREATE FUNCTION news_claims.create_generation(n int, engine text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM news_claims.create_generation_before_10(n, engine);
  PERFORM news_claims.extend_generation_10(n);
END $$;

DO $$
DECLARE g record;
BEGIN
  FOR g IN SELECT id, state FROM news_claims.generation ORDER BY id LOOP
    PERFORM news_claims.extend_generation_10(g.id);
    IF g.state = 'active' THEN
      EXECUTE format('CREATE OR REPLACE VIEW views.speaker AS SELECT * FROM gen_%s.speaker', g.id);
    END IF;
  END LOOP;
END $$;
