-- What readers need to load everything and then stay in step: which articles changed since a place in the feed, when a change
-- was recorded, and articles by what their submitters call them.
--
-- Articles have no feed of their own; each row tells after which change of the claim feed it took its present shape. Rows are
-- written under the lock that hands out sequences, so that whoever loaded everything at sequence n has missed none but rows
-- with changed_after >= n. Some of those they may have seen: telling twice does no harm.

-- Readers lock the view before the table; so does this.
DO $$
BEGIN
  IF to_regclass('views.claim_change') IS NOT NULL THEN
    LOCK TABLE views.claim_change IN ACCESS EXCLUSIVE MODE;
  END IF;
END $$;

-- Changes that are there already count as recorded now: whoever asks since an earlier time gets them all.
ALTER TABLE news_claims.claim_change ADD COLUMN recorded_at timestamptz NOT NULL DEFAULT now();
ALTER TABLE news_claims.claim_change ALTER COLUMN recorded_at SET DEFAULT clock_timestamp();
CREATE INDEX claim_change_claim ON news_claims.claim_change (claim_id, sequence);
CREATE INDEX claim_change_recorded ON news_claims.claim_change (recorded_at, sequence);

CREATE FUNCTION news_claims.newest_change() RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT coalesce(max(sequence), 0) FROM news_claims.claim_change
$$;

-- Everything of a generation counts as changed when it takes over.
ALTER TABLE news_claims.generation
  ADD COLUMN activated_after bigint NOT NULL DEFAULT 0;     -- newest change of the feed when it became active
CREATE FUNCTION news_claims.note_activation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.activated_after := news_claims.newest_change();
  RETURN NEW;
END $$;
CREATE TRIGGER activation BEFORE UPDATE OF state ON news_claims.generation FOR EACH ROW
  WHEN (NEW.state = 'active' AND OLD.state <> 'active') EXECUTE FUNCTION news_claims.note_activation();

CREATE FUNCTION news_claims.note_article_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.changed_after := news_claims.newest_change();
  RETURN NEW;
END $$;

CREATE FUNCTION news_claims.extend_generation_9(n int) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format($ddl$
    ALTER TABLE %1$I.article
      -- Newest change of the feed when the row took its present shape.
      ADD COLUMN changed_after bigint NOT NULL DEFAULT news_claims.newest_change();
    CREATE TRIGGER changed BEFORE UPDATE ON %1$I.article FOR EACH ROW
      WHEN (NEW.doc IS DISTINCT FROM OLD.doc) EXECUTE FUNCTION news_claims.note_article_change();
    CREATE INDEX article_changed ON %1$I.article (changed_after, id);
    CREATE INDEX article_external_id ON %1$I.article ((doc::json ->> 'externalId'))
      WHERE doc::json ->> 'externalId' IS NOT NULL;
    CREATE INDEX article_url ON %1$I.article ((doc::json ->> 'url')) WHERE doc::json ->> 'url' IS NOT NULL;
    CREATE INDEX statement_claim ON %1$I.statement (claim_id);
  $ddl$, 'gen_' || n);
END $$;

ALTER FUNCTION news_claims.create_generation(int, text) RENAME TO create_generation_before_9;
CREATE FUNCTION news_claims.create_generation(n int, engine text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM news_claims.create_generation_before_9(n, engine);
  PERFORM news_claims.extend_generation_9(n);
END $$;

DO $$
DECLARE g record;
BEGIN
  FOR g IN SELECT id, state FROM news_claims.generation ORDER BY id LOOP
    PERFORM news_claims.extend_generation_9(g.id);
    IF g.state = 'active' THEN
      EXECUTE format('CREATE OR REPLACE VIEW views.article AS SELECT * FROM gen_%s.article', g.id);
      CREATE OR REPLACE VIEW views.claim_change AS SELECT * FROM news_claims.claim_change;
      CREATE OR REPLACE VIEW views.generation AS SELECT * FROM news_claims.generation;
    END IF;
  END LOOP;
END $$;
