package org.newsclaims.claims.adapter.db;

import java.util.List;
import org.newsclaims.claims.views.projection.FormerStatement;
import org.newsclaims.claims.views.projection.ViewDelta;

/** Statements of versions that do not count. */
final class PgFormerStatements {
    private static final String RESTORE =
            """
            DELETE FROM {g}.former_statement f USING unnest({t1}, {t2}) AS r(article_id, revision)
            WHERE f.article_id = r.article_id AND f.revision = r.revision""";
    private static final String ADD =
            """
            INSERT INTO {g}.former_statement (id, revision, article_id, founder_claim_id, wording, speaker_ids)
            SELECT id, revision, article_id, claim_id, wording, string_to_array(speakers, chr(31))
            FROM unnest({t1}, {t2}, {t3}, {t4}, {t5}, {t6}) AS r(id, revision, article_id, claim_id, wording, speakers)
            ON CONFLICT (id, revision) DO NOTHING""";
    private static final String FORGET =
            """
            DELETE FROM {g}.former_statement f WHERE f.article_id = ANY(?1) AND NOT EXISTS (
              SELECT FROM {g}.article_version v WHERE v.article_id = f.article_id AND v.revision = f.revision)""";

    private final Sql sql;
    private final Schema schema;

    PgFormerStatements(Sql sql, Schema schema) {
        this.sql = sql;
        this.schema = schema;
    }

    /** After the history has been written. */
    void write(ViewDelta delta) {
        var current = delta.current().entrySet();
        if (!current.isEmpty()) {
            sql.send(
                    schema.in(RESTORE),
                    ColumnArrays.texts(current, entry -> entry.getKey()),
                    ColumnArrays.texts(current, entry -> entry.getValue()));
        }
        if (!delta.former().isEmpty()) {
            add(delta.former());
        }
        if (!delta.erasures().isEmpty()) {
            sql.send(schema.in(FORGET), (Object)
                    ColumnArrays.texts(delta.erasures().keySet()));
        }
    }

    private void add(List<FormerStatement> rows) {
        sql.send(
                schema.in(ADD),
                ColumnArrays.texts(rows, FormerStatement::id),
                ColumnArrays.texts(rows, FormerStatement::revision),
                ColumnArrays.texts(rows, FormerStatement::articleId),
                ColumnArrays.texts(rows, FormerStatement::founderClaimId),
                ColumnArrays.texts(rows, FormerStatement::wording),
                ColumnArrays.lists(rows, FormerStatement::speakerIds));
    }
}
