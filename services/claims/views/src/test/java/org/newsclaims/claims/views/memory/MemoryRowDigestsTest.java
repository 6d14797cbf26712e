package org.newsclaims.claims.views.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.views.digest.GenerationDigest;
import org.newsclaims.claims.views.digest.RowDigests.Table;
import org.newsclaims.claims.views.domain.ClaimHead;
import org.newsclaims.claims.views.domain.Version;
import org.newsclaims.claims.views.projection.ArticleRow;
import org.newsclaims.claims.views.projection.ClaimRow;
import org.newsclaims.claims.views.projection.Departed;
import org.newsclaims.claims.views.projection.EventRow;
import org.newsclaims.claims.views.projection.FormerStatement;
import org.newsclaims.claims.views.projection.StatementRow;
import org.newsclaims.claims.views.projection.VersionRow;
import org.newsclaims.claims.views.reading.Reading;
import org.newsclaims.claims.views.support.Engines;
import org.newsclaims.claims.views.support.StatementViews;
import org.newsclaims.engine.model.Article;
import org.newsclaims.records.view.ArticleView;
import org.newsclaims.records.view.EventView;
import org.newsclaims.records.view.PrincipalView;
import org.newsclaims.records.view.SpeakerView;
import org.newsclaims.records.view.StatementView;

/** Whatever two generations differ in, their digests do. Each row here differs from the first in one thing. */
class MemoryRowDigestsTest {
    private static final Instant TIME = Instant.parse("2024-05-06T10:00:00Z");
    private static final Version TEXT = new Version(TIME, Version.Kind.RECEIVED, "1");

    @Test
    void articlesDifferInAllThatIsShownOfThem() {
        Reading reading = reading("The bridge is safe.", "Bridge");
        differ(
                Table.ARTICLE,
                bridge(reading),
                article(new Version(TIME, Version.Kind.RECEIVED, "2"), "ev-1", "ev-2", "a-1", "{}", "Bridge", reading),
                article(
                        new Version(TIME.plusMillis(1), Version.Kind.RECEIVED, "1"),
                        "ev-1",
                        "ev-2",
                        "a-1",
                        "{}",
                        "Bridge",
                        reading),
                article(new Version(TIME, Version.Kind.RETRACTED, "1"), "ev-1", "ev-2", "a-1", "{}", "Bridge", reading),
                article(new Version(TIME, Version.Kind.ERASED, "1"), "ev-1", "ev-2", "a-1", "{}", "Bridge", reading),
                article(TEXT, "ev-3", "ev-2", "a-1", "{}", "Bridge", reading),
                article(TEXT, "ev-1", "ev-3", "a-1", "{}", "Bridge", reading),
                article(TEXT, "ev-1", "ev-2", null, "{}", "Bridge", reading),
                article(TEXT, "ev-1", "ev-2", "a-1", "[]", "Bridge", reading),
                article(TEXT, "ev-1", "ev-2", "a-1", "{}", "Another", reading),
                article(TEXT, "ev-1", "ev-2", "a-1", "{}", null, reading),
                bridge(null),
                bridge(reading("The bridge is not safe.", "Bridge")),
                bridge(reading("The bridge is safe.", "Other")),
                bridge(reading("The bridge is safe.", null)),
                bridge(reading("On 4 May 2024 the bridge fell.\nOn 4 May 2024 it fell.", "Bridge")),
                bridge(reading("On 5 May 2024 the bridge fell.\nOn 5 May 2024 it fell.", "Bridge")));
    }

    @Test
    void versionsDifferInAllThatTheHistoryTells() {
        differ(
                Table.ARTICLE_VERSION,
                version(TEXT, "why", "Bridge", TIME, "safe"),
                version(new Version(TIME.plusMillis(1), Version.Kind.RECEIVED, "1"), "why", "Bridge", TIME, "safe"),
                version(new Version(TIME, Version.Kind.RETRACTED, "1"), "why", "Bridge", TIME, "safe"),
                version(TEXT, null, "Bridge", TIME, "safe"),
                version(TEXT, "why", "Other", TIME, "safe"),
                version(TEXT, "why", "Bridge", null, "safe"),
                version(TEXT, "why", "Bridge", TIME.plusMillis(1), "safe"),
                version(TEXT, "why", "Bridge", TIME, "not safe"),
                version(TEXT, "why", "Bridge", TIME, ""));
    }

    @Test
    void aTextThatCountsIsTheArticlesAndNotItsHistorys() {
        String kept = only(Table.ARTICLE_VERSION, version(TEXT, null, null, null, null));

        assertThat(only(Table.ARTICLE_VERSION, store -> {
                    version(TEXT, null, null, null, "safe").accept(store);
                    article(TEXT, null, "ev-2", null, null, null, null).accept(store);
                }))
                .isEqualTo(kept);
        assertThat(only(Table.ARTICLE_VERSION, store -> {
                    version(TEXT, null, null, null, "safe").accept(store);
                    article(new Version(TIME, Version.Kind.RECEIVED, "2"), null, "ev-2", null, null, null, null)
                            .accept(store);
                }))
                .isNotEqualTo(kept);
    }

    @Test
    void eventsDifferInWhoTakesPartAndInTheirDocuments() {
        differ(
                Table.EVENT,
                event(List.of("s1", "s2"), List.of("Gazette"), "{}", "[]", "Bridge opens"),
                event(List.of("s1"), List.of("Gazette"), "{}", "[]", "Bridge opens"),
                event(List.of("s1s2"), List.of("Gazette"), "{}", "[]", "Bridge opens"),
                event(List.of("s1", "s2"), List.of(), "{}", "[]", "Bridge opens"),
                event(List.of("s1", "s2"), List.of("Gazette"), "{1}", "[]", "Bridge opens"),
                event(List.of("s1", "s2"), List.of("Gazette"), "{}", "[1]", "Bridge opens"),
                event(List.of("s1", "s2"), List.of("Gazette"), "{}", "[]", "Bridge"));
    }

    @Test
    void claimsDifferInTheirPlaceAndTheirDocument() {
        differ(
                Table.CLAIM,
                claim("ev-1", 0, "{}"),
                claim("ev-2", 0, "{}"),
                claim("ev-1", 1, "{}"),
                claim("ev-1", 0, "[]"));
    }

    @Test
    void statementsDifferInTheirPlaceWhatTheyWouldFoundAndTheirDocument() {
        SpeakerView speaker = new SpeakerView("s1", "Ada Moe", "person", "Moe");
        differ(
                Table.STATEMENT,
                statement(0, "cl-1", "Gazette", "{}", speaker),
                statement(1, "cl-1", "Gazette", "{}", speaker),
                statement(0, "cl-2", "Gazette", "{}", speaker),
                statement(0, "cl-1", null, "{}", speaker),
                statement(0, "cl-1", "Gazette", "[]", speaker));
    }

    @Test
    void utterancesDifferInWhoSpeaksAndWhere() {
        PrincipalView board = new PrincipalView("b", "Board", "organization");
        differ(
                Table.STATEMENT_SPEAKER,
                said("a-1", "ev-1", "Gazette", TIME, "s1", new SpeakerView("s1", "Ada Moe", "person", "Moe", board)),
                said("a-2", "ev-1", "Gazette", TIME, "s1", new SpeakerView("s1", "Ada Moe", "person", "Moe", board)),
                said("a-1", "ev-2", "Gazette", TIME, "s1", new SpeakerView("s1", "Ada Moe", "person", "Moe", board)),
                said("a-1", "ev-1", "Herald", TIME, "s1", new SpeakerView("s1", "Ada Moe", "person", "Moe", board)),
                said("a-1", "ev-1", "Gazette", null, "s1", new SpeakerView("s1", "Ada Moe", "person", "Moe", board)),
                said("a-1", "ev-1", "Gazette", TIME, "s2", new SpeakerView("s1", "Ada Moe", "person", "Moe", board)),
                said("a-1", "ev-1", "Gazette", TIME, "s1", new SpeakerView("s1", "Ada", "person", "Moe", board)),
                said("a-1", "ev-1", "Gazette", TIME, "s1", new SpeakerView("s1", "Ada Moe", "group", "Moe", board)),
                said("a-1", "ev-1", "Gazette", TIME, "s1", new SpeakerView("s1", "Ada Moe", "person", "she", board)),
                said("a-1", "ev-1", "Gazette", TIME, "s1", new SpeakerView("s1", "Ada Moe", "person", "Moe", null)),
                said(
                        "a-1",
                        "ev-1",
                        "Gazette",
                        TIME,
                        "s1",
                        new SpeakerView(
                                "s1", "Ada Moe", "person", "Moe", new PrincipalView("c", "Board", "organization"))),
                said(
                        "a-1",
                        "ev-1",
                        "Gazette",
                        TIME,
                        "s1",
                        new SpeakerView(
                                "s1", "Ada Moe", "person", "Moe", new PrincipalView("b", "Town", "organization"))),
                said(
                        "a-1",
                        "ev-1",
                        "Gazette",
                        TIME,
                        "s1",
                        new SpeakerView("s1", "Ada Moe", "person", "Moe", new PrincipalView("b", "Board", "group"))));
    }

    @Test
    void speakersDifferInTheirNamesAndInHowOftenWhereAndWhenTheySpoke() {
        SpeakerView moe = new SpeakerView("s1", "Ada Moe", "person", "Moe");
        SpeakerView other = new SpeakerView("s1", "Bo Moe", "group", "Mrs. Moe");
        Row once = said("a-1", "ev-1", "Gazette", TIME, "s1", moe);
        differ(
                Table.SPEAKER,
                once,
                said("a-1", "ev-1", "Gazette", TIME.plusMillis(1), "s1", moe),
                said("a-1", "ev-1", null, TIME, "s1", moe),
                said("a-1", "ev-1", "Gazette", TIME, "s1", new SpeakerView("s1", "Ada Moe", "person", "she")),
                said("a-1", "ev-1", "Gazette", TIME, "s1", new SpeakerView("s1", "Ada", "person", "Moe")),
                said("a-1", "ev-1", "Gazette", TIME, "s1", new SpeakerView("s1", "Ada Moe", "group", "Moe")),
                once.andThen(said("a-2", "ev-1", "Gazette", TIME, "s1", moe)),
                once.andThen(said("a-2", "ev-2", "Gazette", TIME, "s1", moe)),
                once.andThen(said("a-2", "ev-1", "Herald", TIME, "s1", moe)),
                once.andThen(said("a-2", "ev-1", "Gazette", TIME.plusMillis(1), "s1", moe)),
                once.andThen(said("a-2", "ev-1", "Gazette", TIME.minusMillis(1), "s1", moe)),
                once.andThen(said("a-2", "ev-1", "Gazette", TIME, "s1", other)));
    }

    @Test
    void aSpeakerIsTheSameInWhateverOrderTheStatementsCame() {
        Row one = said("a-1", "ev-1", "Gazette", TIME, "s1", new SpeakerView("s1", "Bo Moe", "person", "Moe"));
        Row other = said(
                "a-2", "ev-1", "Herald", TIME.plusMillis(1), "s1", new SpeakerView("s1", "Ada Moe", "group", "she"));
        Row swapped = said("a-2", "ev-1", "Gazette", TIME, "s1", new SpeakerView("s1", "Bo Moe", "person", "Moe"));
        Row swappedOther = said(
                "a-1", "ev-1", "Herald", TIME.plusMillis(1), "s1", new SpeakerView("s1", "Ada Moe", "group", "she"));

        assertThat(only(Table.SPEAKER, one.andThen(other)))
                .isEqualTo(only(Table.SPEAKER, swapped.andThen(swappedOther)));
    }

    @Test
    void departedArticlesAndFormerStatementsDifferInWhatTheyLeadOnBy() {
        differ(
                Table.DEPARTED,
                departed(TEXT, "a-2"),
                departed(TEXT, "a-3"),
                departed(TEXT, null),
                departed(new Version(TIME, Version.Kind.RECEIVED, "2"), "a-2"),
                departed(new Version(TIME.plusMillis(1), Version.Kind.RECEIVED, "1"), "a-2"));
        differ(
                Table.FORMER_STATEMENT,
                former("a-1", "cl-1", "wording", "s1", "s2"),
                former("a-2", "cl-1", "wording", "s1", "s2"),
                former("a-1", "cl-2", "wording", "s1", "s2"),
                former("a-1", "cl-1", "other", "s1", "s2"),
                former("a-1", "cl-1", "wording", "s1"));
    }

    /** That each of these has one row, of one key, and a digest of its own, which is also that of the whole. */
    private static void differ(Table table, Row... rows) {
        assertThat(Arrays.stream(rows).map(row -> only(table, row)))
                .doesNotHaveDuplicates()
                .hasSize(rows.length)
                .allMatch(digest -> digest.length() == 32);
        assertThat(Arrays.stream(rows).map(MemoryRowDigestsTest::whole)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(rows).map(row -> digests(table, row).keySet()).distinct())
                .hasSize(1);
    }

    private static String only(Table table, Row row) {
        Map<String, String> digests = digests(table, row);
        assertThat(digests).hasSize(1);
        return digests.values().iterator().next();
    }

    private static Map<String, String> digests(Table table, Row row) {
        Map<String, String> digests = new TreeMap<>();
        new MemoryRowDigests(filled(row)).visit(table, digests::put);
        return digests;
    }

    private static String whole(Row row) {
        return GenerationDigest.of(new MemoryRowDigests(filled(row)));
    }

    private static MemoryViewStore filled(Row row) {
        MemoryViewStore store = new MemoryViewStore();
        row.accept(store);
        return store;
    }

    private static Row bridge(Reading reading) {
        return article(TEXT, "ev-1", "ev-2", "a-1", "{}", "Bridge", reading);
    }

    private static Row article(
            Version version, String event, String founded, String origin, String doc, String title, Reading reading) {
        ArticleView view = title == null
                ? null
                : new ArticleView(
                        "a-1", event, "1", null, null, title, null, null, null, 0, null, null, null, null, null);
        return store -> store.articles.put(
                "a-1", new ArticleRow("a-1", version, event, founded, origin, view, doc, null, reading));
    }

    private static Reading reading(String text, String title) {
        Article article = new Article("a-1", null, null, title, null, "en", text);
        return new Reading(article, "1", null, null, null, List.of(), Engines.GROUPING.fingerprint(article));
    }

    private static Row version(Version version, String reason, String title, Instant published, String text) {
        return store -> store.versions
                .computeIfAbsent("a-1", id -> new TreeMap<>())
                .put("1", new VersionRow("a-1", version, reason, title, published, text));
    }

    private static Row event(List<String> speakers, List<String> outlets, String doc, String accounts, String title) {
        EventView view = new EventView("ev-1", title, null, List.of(), 1, 1, 0, 0, null, null);
        return store -> store.events.put("ev-1", new EventRow(view, speakers, outlets, "words", 0, 1, doc, accounts));
    }

    private static Row claim(String event, int position, String doc) {
        ClaimHead head = new ClaimHead("cl-1", event, position, "digest", List.of(), List.of(), "affirmed", "direct");
        return store -> store.claims.put("cl-1", new ClaimRow(head, null, doc));
    }

    private static Row statement(int position, String founded, String outlet, String doc, SpeakerView speaker) {
        return store -> store.statements.put(
                "a-1",
                List.of(new StatementRow(
                        view("st-1", "a-1", "ev-1", speaker),
                        position,
                        founded,
                        outlet,
                        TIME,
                        "w",
                        List.of("s1"),
                        doc)));
    }

    private static Row said(
            String article, String event, String outlet, Instant published, String alone, SpeakerView speaker) {
        return store -> {
            String statement = "st-" + (1 + store.statements.size());
            store.statements.put(
                    article,
                    List.of(new StatementRow(
                            view(statement, article, event, speaker),
                            0,
                            "cl-1",
                            outlet,
                            published,
                            "w",
                            List.of(alone),
                            "{}")));
        };
    }

    private static StatementView view(String id, String article, String event, SpeakerView speaker) {
        return StatementViews.of(id, article, event, List.of(speaker));
    }

    private static Row departed(Version version, String leadsTo) {
        return store -> store.departed.put(new Departed(
                "a-1", version, Engines.GROUPING.fingerprint(Article.of("a-1", "A ferry.")), List.of(), leadsTo));
    }

    private static Row former(String article, String founded, String wording, String... speakers) {
        return store -> store.former.put(
                List.of("st-1", "1"), new FormerStatement("st-1", "1", article, founded, wording, List.of(speakers)));
    }

    private interface Row {
        void accept(MemoryViewStore store);

        default Row andThen(Row other) {
            return store -> {
                accept(store);
                other.accept(store);
            };
        }
    }
}
