package org.newsclaims.claims.adapter.db;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.newsclaims.claims.views.projection.StatementRow;
import org.newsclaims.claims.views.projection.Utterance;
import org.newsclaims.records.view.PrincipalView;
import org.newsclaims.records.view.SpeakerView;
import org.newsclaims.records.view.StatementView;

/** Statements, and who made them: what the latter share with the statement is taken from its row. */
final class StatementTable {
    private static final String REMOVE = "DELETE FROM {g}.statement WHERE id = ANY(?1) OR article_id = ANY(?2)";
    private static final String SILENCE =
            """
            WITH gone AS (
              DELETE FROM {g}.statement_speaker WHERE statement_id = ANY(?1) OR article_id = ANY(?2) RETURNING speaker_id)
            SELECT DISTINCT speaker_id FROM gone""";
    private static final String INSERT =
            """
            INSERT INTO {g}.statement (id, article_id, position, event_id, claim_id, founder_claim_id, speaker_ids, form,
              polarity, kind, confidence, outlet, published_at, search, doc, wording)
            SELECT id, article_id, position, event_id, claim_id, founder, string_to_array(speakers, chr(31)), form,
              polarity, kind, confidence, outlet, timestamptz 'epoch' + published * interval '1 microsecond',
              to_tsvector('views.folded', left(words, 200000)), doc, wording
            FROM unnest({t1}, {t2}, {i3}, {t4}, {t5}, {t6}, {t7}, {t8}, {t9}, {t10}, {d11}, {t12}, {l13}, {t14}, {t15},
              {t16})
              AS r(id, article_id, position, event_id, claim_id, founder, speakers, form, polarity, kind, confidence,
                outlet, published, words, doc, wording)""";
    private static final String UTTER =
            """
            INSERT INTO {g}.statement_speaker (speaker_id, statement_id, name, type, mention, alias, event_id, article_id,
              outlet, published_at, former_ids, speaks_for, speaks_for_name, speaks_for_type)
            SELECT r.speaker_id, s.id, r.name, r.type, r.mention, r.alias, s.event_id, s.article_id, s.outlet,
              s.published_at, string_to_array(r.former, chr(31)), r.principal, r.principal_name, r.principal_type
            FROM unnest({t1}, {t2}, {t3}, {t4}, {t5}, {t6}, {t7}, {t8}, {t9}, {t10})
              AS r(speaker_id, statement_id, name, type, mention, alias, former, principal, principal_name, principal_type)
            JOIN {g}.statement s ON s.id = r.statement_id""";

    private final Sql sql;
    private final Schema schema;

    StatementTable(Sql sql, Schema schema) {
        this.sql = sql;
        this.schema = schema;
    }

    /**
     * Removes all statements of some articles, and some others.
     *
     * @return waits for the ids of all speakers whose statements these are
     */
    Supplier<Set<String>> silence(Collection<String> outdatedArticles, Collection<String> gone) {
        if (outdatedArticles.isEmpty() && gone.isEmpty()) {
            return Set::of;
        }
        Object[] leaving = {ColumnArrays.texts(gone), ColumnArrays.texts(outdatedArticles)};
        Supplier<List<String>> speakers = sql.ask(String.class, schema.in(SILENCE), leaving);
        sql.send(schema.in(REMOVE), leaving);
        return () -> Set.copyOf(speakers.get());
    }

    /** Answers the ids of all speakers of these statements. */
    Set<String> write(List<StatementRow> rows) {
        Set<String> touched = new TreeSet<>();
        if (!rows.isEmpty()) {
            insert(rows);
            List<Utterance> utterances =
                    rows.stream().flatMap(row -> Utterance.of(row).stream()).toList();
            utter(utterances);
            utterances.forEach(utterance -> touched.add(utterance.speakerId()));
        }
        return touched;
    }

    private void insert(List<StatementRow> rows) {
        List<StatementView> views = rows.stream().map(StatementRow::view).toList();
        sql.send(
                schema.in(INSERT),
                ColumnArrays.texts(views, StatementView::id),
                ColumnArrays.texts(views, StatementView::articleId),
                ColumnArrays.integers(rows, StatementRow::position),
                ColumnArrays.texts(views, StatementView::eventId),
                ColumnArrays.texts(views, StatementView::claimId),
                ColumnArrays.texts(rows, StatementRow::founderClaimId),
                ColumnArrays.lists(
                        views,
                        view -> view.speakers().stream().map(SpeakerView::id).toList()),
                ColumnArrays.texts(views, StatementView::form),
                ColumnArrays.texts(views, StatementView::polarity),
                ColumnArrays.texts(views, StatementView::kind),
                ColumnArrays.doubles(views, StatementView::confidence),
                ColumnArrays.texts(rows, StatementRow::outlet),
                ColumnArrays.times(rows, StatementRow::publishedAt),
                ColumnArrays.texts(rows, StatementRow::search),
                ColumnArrays.texts(rows, StatementRow::doc),
                ColumnArrays.texts(rows, StatementRow::wording));
    }

    private void utter(List<Utterance> rows) {
        if (rows.isEmpty()) {
            return;
        }
        sql.send(
                schema.in(UTTER),
                ColumnArrays.texts(rows, Utterance::speakerId),
                ColumnArrays.texts(rows, Utterance::statementId),
                ColumnArrays.texts(rows, Utterance::name),
                ColumnArrays.texts(rows, Utterance::type),
                ColumnArrays.texts(rows, Utterance::mention),
                ColumnArrays.texts(rows, Utterance::alias),
                ColumnArrays.lists(rows, Utterance::formerIds),
                principals(rows, PrincipalView::id),
                principals(rows, PrincipalView::name),
                principals(rows, PrincipalView::type));
    }

    private static String[] principals(List<Utterance> rows, Function<PrincipalView, String> column) {
        return ColumnArrays.texts(rows, row -> row.speaksFor() == null ? null : column.apply(row.speaksFor()));
    }
}
