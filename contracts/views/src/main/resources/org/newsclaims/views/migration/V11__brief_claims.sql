-- What a list shows of a claim that very many articles carry: its first occurrences, how many there are, and where all are.
-- Made when the claim is written, since taking claims of hundreds of occurrences apart is too dear for every page.

CREATE FUNCTION views.brief(doc text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  -- Eleven occurrences take more. The document is taken apart once, whatever it holds: OFFSET 0 keeps it from being done again
  -- for each occurrence.
  SELECT CASE WHEN octet_length(doc) < 3000 THEN NULL ELSE (
    SELECT CASE WHEN whole.n > 10 THEN '{' || (
        SELECT string_agg(to_json(key)::text || ':' || CASE WHEN key = 'occurrences' THEN (
            SELECT '[' || string_agg(o.value::text, ',' ORDER BY o.place) || ']'
            FROM json_array_elements(m.value) WITH ORDINALITY o(value, place)
            WHERE o.place <= 10 OR o.value ->> 'id' = whole.best)
          ELSE value::text END, ',' ORDER BY m.place)
        FROM json_each(whole.parsed) WITH ORDINALITY m(key, value, place))
      || ',"occurrenceCount":' || whole.n
      || ',"allOccurrences":' || to_json('/v1/claims/' || whole.id) || '}' END
    FROM (
      SELECT parsed, json_array_length(parsed -> 'occurrences') AS n, parsed ->> 'best' AS best, parsed ->> 'id' AS id
      FROM (SELECT doc::json AS parsed OFFSET 0) once OFFSET 0) whole)
  END
$$;

CREATE FUNCTION news_claims.extend_generation_11(n int) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %I.claim ADD COLUMN brief text GENERATED ALWAYS AS (views.brief(doc)) STORED', 'gen_' || n);
END $$;

ALTER FUNCTION news_claims.create_generation(int, text) RENAME TO create_generation_before_11;
CREATE FUNCTION news_claims.create_generation(n int, engine text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM news_claims.create_generation_before_11(n, engine);
  PERFORM news_claims.extend_generation_11(n);
END $$;

DO $$
DECLARE g record;
BEGIN
  FOR g IN SELECT id, state FROM news_claims.generation ORDER BY id LOOP
    PERFORM news_claims.extend_generation_11(g.id);
    IF g.state = 'active' THEN
      EXECUTE format('CREATE OR REPLACE VIEW views.claim AS SELECT * FROM gen_%s.claim', g.id);
    END IF;
  END LOOP;
END $$;
