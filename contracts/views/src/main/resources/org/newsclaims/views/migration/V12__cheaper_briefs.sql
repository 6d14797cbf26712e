-- What a list shows of a claim that very many articles carry, decided before its document is taken apart: that took a quarter
-- of what writing the views cost, and nearly all claims have few occurrences. What is shown is as before.

-- The function that generated columns name stays the same one; what it did goes on under another name.
DO $$
DECLARE body text;
BEGIN
  SELECT prosrc INTO body FROM pg_proc WHERE oid = 'views.brief(text)'::regprocedure;
  EXECUTE format('CREATE FUNCTION views.brief_of_many(doc text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS %L', body);
END $$;

-- Each occurrence names its article; in a text the quotation marks of the key would be escaped. Eleven occurrences take more than
-- 3,000 bytes, whose number costs nothing. A procedural language, since a function in SQL is begun anew for every row.
CREATE OR REPLACE FUNCTION views.brief(doc text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT AS $$
BEGIN
  IF octet_length(doc) < 3000
    OR octet_length(doc) - octet_length(replace(doc, '"articleId"', '')) <= 10 * length('"articleId"') THEN
    RETURN NULL;
  END IF;
  RETURN views.brief_of_many(doc);
END $$;
