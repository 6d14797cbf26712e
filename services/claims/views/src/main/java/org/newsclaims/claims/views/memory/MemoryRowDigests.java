package org.newsclaims.claims.views.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.newsclaims.claims.views.digest.RowDigests;
import org.newsclaims.claims.views.domain.DocumentDigest;
import org.newsclaims.claims.views.domain.Version;
import org.newsclaims.claims.views.projection.ArticleRow;
import org.newsclaims.claims.views.projection.ClaimRow;
import org.newsclaims.claims.views.projection.Departed;
import org.newsclaims.claims.views.projection.EventRow;
import org.newsclaims.claims.views.projection.FormerStatement;
import org.newsclaims.claims.views.projection.StatementRow;
import org.newsclaims.claims.views.projection.Utterance;
import org.newsclaims.claims.views.projection.VersionRow;
import org.newsclaims.records.view.PrincipalView;

/** The rows of a store in memory, as a database would list them. */
public final class MemoryRowDigests implements RowDigests {
    private final MemoryViewStore store;

    public MemoryRowDigests(MemoryViewStore store) {
        this.store = store;
    }

    @Override
    public void visit(Table table, BiConsumer<String, String> keyAndDigest) {
        rows(table).forEach(keyAndDigest);
    }

    private Map<String, String> rows(Table table) {
        TreeMap<String, String> rows = new TreeMap<>();
        switch (table) {
            case ARTICLE -> store.articles.values().forEach(row -> rows.put(row.id(), article(row)));
            case ARTICLE_VERSION -> store.versions.values().forEach(of -> of.values()
                    .forEach(row ->
                            rows.put(row.articleId() + " " + row.version().revision(), version(row))));
            case EVENT -> store.events
                    .values()
                    .forEach(row -> rows.put(row.view().id(), event(row)));
            case CLAIM -> store.claims
                    .values()
                    .forEach(row -> rows.put(row.head().id(), claim(row)));
            case STATEMENT -> statements().forEach(row -> rows.put(row.view().id(), statement(row)));
            case STATEMENT_SPEAKER -> utterances()
                    .forEach(row -> rows.put(row.speakerId() + " " + row.statementId(), utterance(row)));
            case SPEAKER -> utterances().stream()
                    .collect(Collectors.groupingBy(Utterance::speakerId))
                    .forEach((id, of) -> rows.put(id, speaker(of)));
            case DEPARTED -> store.departed.byId.values().forEach(row -> rows.put(row.articleId(), departed(row)));
            case FORMER_STATEMENT -> store.former
                    .values()
                    .forEach(row -> rows.put(row.id() + " " + row.revision(), former(row)));
            default -> throw new IllegalArgumentException("no such table: " + table);
        }
        return rows;
    }

    private List<StatementRow> statements() {
        return store.statements.values().stream().flatMap(List::stream).toList();
    }

    private List<Utterance> utterances() {
        return statements().stream().flatMap(row -> Utterance.of(row).stream()).toList();
    }

    private static String article(ArticleRow row) {
        return digest(
                row.version().revision(),
                millis(row.version().time()),
                Boolean.toString(!row.version().isText()),
                Boolean.toString(row.version().kind() == Version.Kind.ERASED),
                row.eventId(),
                row.founderEventId(),
                row.origin(),
                row.doc(),
                row.reading() == null ? null : row.reading().article().text(),
                row.reading() == null || row.reading().fingerprint().happening() == null
                        ? null
                        : row.reading().fingerprint().happening().toString(),
                row.view() == null ? null : row.view().title(),
                row.reading() == null ? null : row.reading().article().title());
    }

    private String version(VersionRow row) {
        ArticleRow article = store.articles.get(row.articleId());
        boolean counts = article != null
                && article.version().revision().equals(row.version().revision());
        return digest(
                millis(row.version().time()),
                Boolean.toString(!row.version().isText()),
                row.reason(),
                row.title(),
                millis(row.publishedAt()),
                counts ? null : row.text());
    }

    private static String event(EventRow row) {
        return digest(
                list(row.speakerIds()),
                list(row.outlets()),
                row.doc(),
                row.accounts(),
                row.view().title());
    }

    private static String claim(ClaimRow row) {
        return digest(row.head().eventId(), Integer.toString(row.head().position()), row.doc());
    }

    private static String statement(StatementRow row) {
        return digest(Integer.toString(row.position()), row.founderClaimId(), row.outlet(), row.doc());
    }

    private static String utterance(Utterance row) {
        PrincipalView principal = row.speaksFor();
        return digest(
                row.name(),
                row.type(),
                row.mention(),
                row.alias(),
                row.eventId(),
                row.articleId(),
                row.outlet(),
                millis(row.publishedAt()),
                list(row.formerIds()),
                principal == null ? null : principal.id(),
                principal == null ? null : principal.name(),
                principal == null ? null : principal.type());
    }

    private static String departed(Departed row) {
        return digest(row.version().revision(), millis(row.version().time()), row.leadsTo());
    }

    private static String former(FormerStatement row) {
        return digest(row.articleId(), row.founderClaimId(), row.wording(), list(row.speakerIds()));
    }

    private static String speaker(List<Utterance> of) {
        List<String> names = new ArrayList<>();
        of.forEach(row -> {
            names.add(row.name());
            names.add(row.alias());
        });
        List<Instant> published = of.stream()
                .map(Utterance::publishedAt)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return digest(
                of.stream().map(Utterance::name).min(CodePointOrder.ORDER).orElseThrow(),
                of.stream().map(Utterance::type).min(CodePointOrder.ORDER).orElseThrow(),
                list(names.stream()
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted(CodePointOrder.ORDER)
                        .toList()),
                Integer.toString(of.size()),
                Long.toString(of.stream().map(Utterance::eventId).distinct().count()),
                Long.toString(of.stream()
                        .map(Utterance::outlet)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()),
                published.isEmpty() ? null : millis(published.get(0)),
                published.isEmpty() ? null : millis(published.get(published.size() - 1)));
    }

    private static String digest(String... columns) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < columns.length; i++) {
            row.append(i == 0 ? "" : "\u001f").append(columns[i] == null ? "\u001e" : columns[i]);
        }
        return DocumentDigest.of(row.toString());
    }

    private static String list(Collection<String> items) {
        return String.join("\u001d", items);
    }

    private static String millis(Instant time) {
        return time == null ? null : Long.toString(time.toEpochMilli());
    }
}
