package org.newsclaims.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;

class SummariesTest {
    private static final Grouping GROUPING = new Grouping();
    private static final Instant FIRST = Instant.parse("2024-05-08T06:00:00Z");

    private final List<MemberArticle> articles = new ArrayList<>();
    private final List<Occurrence> occurrences = new ArrayList<>();

    @Test
    void anEventTellsItsArticlesItsOutletsAndWhenTheyCame() {
        prints("Herald", FIRST.plusSeconds(60), "Crane falls at the pier of Norholm\n\nThe crane fell.");
        prints(null, null, "Crane falls at the pier of Norholm\n\nThe crane fell.");
        prints("Gazette", FIRST, "Crane falls at the pier of Norholm\n\nThe crane fell.");
        prints("Herald", FIRST.plusSeconds(30), "Crane falls at the pier of Norholm\n\nThe crane fell.");

        EventSummary summary = summary();

        assertThat(summary.articleIds()).containsExactly("a2", "a3", "a0", "a1");
        assertThat(summary.outlets()).containsExactly("Gazette", "Herald");
        assertThat(summary.firstPublishedAt()).isEqualTo(FIRST);
        assertThat(summary.lastPublishedAt()).isEqualTo(FIRST.plusSeconds(60));
        assertThat(summary.claims()).isEqualTo(7);
        assertThat(summary.id()).isEqualTo("ev-1");
    }

    @Test
    void withoutAnyDateNothingIsToldOfTime() {
        prints("Herald", null, "Crane falls at the pier of Norholm\n\nThe crane fell.");

        assertThat(summary())
                .returns(null, EventSummary::firstPublishedAt)
                .returns(null, EventSummary::lastPublishedAt)
                .returns(null, EventSummary::from)
                .returns(null, EventSummary::to);
    }

    @Test
    void itsDayIsTheOneThatMostArticlesGiveAndOfSeveralTheFirst() {
        prints("Herald", FIRST, "The crane fell on 4 May 2024.\n\nOn 4 May 2024 it fell.");
        prints("Gazette", FIRST, "The crane fell on 3 May 2024.\n\nOn 3 May 2024 it fell.");
        assertThat(summary().from()).isEqualTo("2024-05-03");

        prints("Courier", FIRST, "The crane fell on 4 May 2024.\n\nOn 4 May 2024 the crane fell.");
        assertThat(summary())
                .returns("2024-05-04", summary -> summary.from().toString())
                .returns("2024-05-04", summary -> summary.to().toString());
    }

    @Test
    void whoTakesPartIsToldByInHowManyArticlesAndThenByName() {
        prints("Herald", FIRST, "Ines Varga met Tomas Lind and Ada Brandt.");
        prints("Gazette", FIRST, "Lind and Varga met at noon.");
        prints("Courier", FIRST, "Lind left.");
        spoke("Ada Brandt", "Ines Varga", "Tomas Lind", "Ines Varga");

        assertThat(summary().participants()).containsExactly("Tomas Lind", "Ines Varga", "Ada Brandt");
    }

    @Test
    void onlyThoseWithNamesTakePartAndNoMoreThanEight() {
        prints("Herald", FIRST, "They met.");
        spoke("Ida Ayre", "Ida Bell", "Ida Cole", "Ida Dunn", "Ida Eade", "Ida Fox", "Ida Gray", "Ida Hart", "Ida Inn");
        occurrences.add(occurrence(new Speaker("u", "an officer", SpeakerType.UNNAMED, "an officer")));

        assertThat(summary().participants()).hasSize(8).startsWith("Ida Ayre").endsWith("Ida Hart");
    }

    @Test
    void theHeadlineIsTheOneWhoseWordsMostArticlesUse() {
        prints("Herald", FIRST, "Old crane falls at pier\n\nThe crane fell onto the pier at noon.");
        prints("Gazette", FIRST, "What a day in Norholm\n\nThe crane fell onto the pier at noon.");
        prints("Courier", FIRST, "Nobody hurt, says mayor\n\nThe crane fell onto the pier at noon.");

        assertThat(summary().title()).isEqualTo("Old crane falls at pier");
    }

    @Test
    void aHeadlineIsTheTitleOrElseOneOfTwoShortLinesAtTheTop() {
        assertThat(lines(null, "Crane falls at pier\nNobody was hurt, says mayor\nThird of the lines here\n\nIt fell."))
                .containsExactly("Crane falls at pier", "Nobody was hurt, says mayor");
        assertThat(lines(null, "Crane falls\n\nIt fell at noon and lay there.\n\nCrane lay on the pier"))
                .containsExactly("Crane lay on the pier");
        assertThat(lines(null, "It fell at noon.\n\nIt lay there until dusk.")).containsExactly("It fell at noon.");
        assertThat(lines(" Crane falls \t", "It fell at noon, and pilots saw it."))
                .containsExactly("Crane falls");
        assertThat(lines(" ", "Crane falls at pier\nCrane falls at pier\nIt fell."))
                .containsExactly("Crane falls at pier");
        assertThat(lines(null, " \n ")).isEmpty();
    }

    @Test
    void aLineThatIsTooLongForAHeadlineIsCutWhereNoOtherIsThere() {
        assertThat(lines(null, "ab ".repeat(100)))
                .containsExactly("ab ".repeat(66).strip() + " a…");
        assertThat(lines(null, "a".repeat(200))).containsExactly("a".repeat(200));
        assertThat(lines(null, "a".repeat(201) + "\n" + "b".repeat(15))).containsExactly("b".repeat(15));
        assertThat(lines(null, "a".repeat(201) + "\n" + "b".repeat(14))).containsExactly("a".repeat(199) + "…");
    }

    private static List<String> lines(String title, String text) {
        return Headlines.lines(new Article("a", null, null, title, null, "en", text)).stream()
                .map(Headlines.Line::text)
                .toList();
    }

    private EventSummary summary() {
        return new Summaries(Members.of(articles)).of("ev-1", occurrences, 7);
    }

    private void prints(String outlet, Instant at, String text) {
        Article article = new Article("a" + articles.size(), null, outlet, null, at, "en", text);
        articles.add(new MemberArticle(article, List.of(), GROUPING.fingerprint(article)));
    }

    private void spoke(String... names) {
        for (String name : names) {
            occurrences.add(occurrence(new Speaker(name, name, SpeakerType.PERSON, name)));
        }
    }

    private Occurrence occurrence(Speaker speaker) {
        return new Occurrence(occurrences.size(), articles.get(0), null, List.of(speaker), "", Content.of("it fell"));
    }
}
