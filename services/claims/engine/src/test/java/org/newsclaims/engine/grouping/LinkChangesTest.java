package org.newsclaims.engine.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.terms.Background;

/** Undated articles, filed in the order of their ids under the same keys, of which each sees but the next on either side. */
class LinkChangesTest {
    private static final List<Term> STORY = IntStream.range(0, 10)
            .mapToObj(i -> new Term((char) ('a' + i) + "storm", Term.Kind.WORD, 3000, Term.Place.HEAD))
            .toList();
    private static final Fingerprint A = print("a", STORY);
    private static final Fingerprint B = print("b", longer());
    private static final Fingerprint C = print("c", STORY);

    private final Grouping grouping = grouping(model().logOdds(A, C) - 0.001);
    private final EventIndex index = new EventIndex(grouping);

    @Test
    void onlyWhatIsAsAlikeAsCanBeIsLinkedHere() {
        assertThat(A.filings()).hasSameSizeAs(B.filings());
        assertThat(model().linkOdds(A, B)).isLessThan(model().linkOdds(A, C) - 0.001);
    }

    @Test
    void anArticleThatComesBetweenTwoPartsThem() {
        index.apply(List.of(A, C), List.of());
        assertThat(index.events()).hasSize(1);

        index.apply(List.of(B), List.of());

        assertThat(index.events()).hasSize(3).containsExactlyElementsOf(grouping.group(List.of(A, B, C)));
    }

    @Test
    void twoBetweenWhichAnArticleLeavesMeet() {
        index.apply(List.of(A, B, C), List.of());
        assertThat(index.events()).hasSize(3);

        index.apply(List.of(), List.of("b"));

        assertThat(index.events()).hasSize(1).containsExactlyElementsOf(grouping.group(List.of(A, C)));
    }

    @Test
    void anotherVersionInTheSamePlaceChangesNothingBetweenItsNeighbours() {
        index.apply(List.of(A, B, C), List.of());

        EventIndex.Step step = index.apply(List.of(print("b", longer())), List.of());

        assertThat(step.altered()).extracting(EventGroup::articleIds).containsExactly(List.of("b"));
        assertThat(index.events()).hasSize(3);
    }

    @Test
    void asManyAsTheReachPartWhatFewerDoNot() {
        Grouping wider = new Grouping(
                Background.shipped(), model(), new GraphPieces.Bounds(3, 9, new double[] {model().logOdds(A, C) - 0.001
                }));
        EventIndex index = new EventIndex(wider);
        List<Fingerprint> ends = List.of(A, print("y", STORY));
        List<Fingerprint> between = List.of(B, print("bb", longer()), print("bc", longer()));

        index.apply(ends, List.of());
        assertThat(index.events()).hasSize(1);
        index.apply(between.subList(0, 2), List.of());
        assertThat(index.events()).as("two between, a reach of three").hasSize(2);
        index.apply(between.subList(2, 3), List.of());

        List<Fingerprint> all = new ArrayList<>(ends);
        all.addAll(between);
        assertThat(index.events()).containsExactlyElementsOf(wider.group(all));
        assertThat(index.eventOf("a").articleIds()).containsExactly("a");

        index.apply(List.of(), List.of("bb"));
        assertThat(index.eventOf("a").articleIds()).containsExactly("a", "y");
    }

    private static Grouping grouping(double level) {
        return new Grouping(Background.shipped(), model(), new GraphPieces.Bounds(1, 5, new double[] {level}));
    }

    private static PairModel model() {
        return PairModel.shipped();
    }

    /** The same with much else in its body. */
    private static List<Term> longer() {
        List<Term> terms = new ArrayList<>(STORY);
        IntStream.range(0, 100).forEach(i -> terms.add(new Term("gull" + i, Term.Kind.WORD, 1400, Term.Place.BODY)));
        return terms;
    }

    private static Fingerprint print(String id, List<Term> terms) {
        return new Fingerprint(id, null, null, terms, List.of());
    }
}
