package org.newsclaims.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the claim model is told of a pair. */
class PairValuesTest {
    private static final double NEAR = 1e-9;

    @Test
    void aStatementHasAllInCommonWithItself() {
        Pair same = new Pair("pilots mended the crane of the ferry", "pilots mended the crane of the ferry");

        for (String name : List.of("joint", "longCover", "plainCover", "jaccard", "contained", "order")) {
            assertThat(same.of(name)).as(name).isCloseTo(1, within(NEAR));
        }
        for (String name :
                List.of("unmatched", "soft", "numbers", "days", "against", "possible", "replaced", "nameClash")) {
            assertThat(same.of(name)).as(name).isZero();
        }
        assertThat(same.of("count")).isEqualTo(4);
        assertThat(same.of("plainCount")).isEqualTo(4);
        assertThat(same.of("size")).isCloseTo(Math.log1p(4), within(NEAR));
        assertThat(same.of("run")).isCloseTo(Math.log1p(7 - 2), within(NEAR));
    }

    @Test
    void wordsInCommonAreCountedOnceAndMeasuredAgainstBothAndTheShorter() {
        // the, crane, fell of: the, crane, fell, on, quay, and of: the, crane, fell, at, noon
        Pair pair = new Pair("the crane fell on the quay", "the crane fell at noon");

        assertThat(pair.of("jaccard")).isCloseTo(3 / 7.0, within(NEAR));
        assertThat(pair.of("contained")).isCloseTo(3 / 5.0, within(NEAR));
        assertThat(pair.of("order")).isCloseTo(3 / 5.0, within(NEAR));
        assertThat(pair.of("run")).isCloseTo(Math.log1p(1), within(NEAR));
    }

    @Test
    void conceptsInCommonAreMeasuredByWeight() {
        Pair pair = new Pair("pilots mended the crane", "pilots watched the ferry and gulls");
        WeighedContent one = pair.one;
        WeighedContent other = pair.other;
        double shared = one.shared(other).weight();

        assertThat(one.shared(other).count()).isEqualTo(1);
        assertThat(pair.of("joint")).isCloseTo(shared / (one.sum() + other.sum() - shared), within(NEAR));
        assertThat(pair.of("longCover")).isCloseTo(shared / Math.max(one.sum(), other.sum()), within(NEAR));
        assertThat(pair.of("plainCover")).isCloseTo(shared / Math.min(one.sum(), other.sum()), within(NEAR));
        assertThat(pair.of("soft") * Math.min(one.sum(), other.sum()) + 6 * pair.of("unmatched"))
                .isCloseTo(Math.min(one.sum(), other.sum()) - shared, within(NEAR));
    }

    @Test
    void noMoreThanFiveConceptsCount() {
        String many = "pilots mended cranes while gulls watched ferries, lorries, tugs and barges";

        assertThat(new Pair(many, many).of("count")).isEqualTo(5);
        assertThat(new Pair(many, many).of("plainCount")).isEqualTo(5);
    }

    @Test
    void namesCountForThemselves() {
        Pair pair = new Pair("the ferry Aurora left Norholm", "the ferry Borealis left Castellan");

        assertThat(pair.of("nameClash")).isEqualTo(2);
        assertThat(new Pair("the ferry Aurora left Norholm", "the ferry Aurora left").of("nameClash"))
                .isZero();
        assertThat(new Pair("pilots met Aurora", "pilots met Aurora").of("plainCount"))
                .isLessThan(new Pair("pilots met Aurora", "pilots met Aurora").of("count"));
        assertThat(new Pair("they sailed with Aurora", "they sailed with Borealis").of("roleClash"))
                .isEqualTo(1);
        assertThat(new Pair("they sailed with Aurora", "they sailed with Aurora").of("roleClash"))
                .isZero();
    }

    @Test
    void quotationsInCommonCountByTheirLength() {
        Pair quoting = new Pair("pilots called it “a very slow crane”", "it was “a very slow crane” at noon");

        assertThat(quoting.of("quote")).isCloseTo(Math.log1p(3), within(NEAR));
        assertThat(quoting.of("direct")).isZero();
        assertThat(quoting.of("oneDirect")).isZero();
        assertThat(new Pair("“a very slow crane”", "a very slow crane fell on the quay at noon").of("oneDirect"))
                .isEqualTo(1);
        Pair direct = new Pair("“a very slow crane”", "“a very slow ferry”");
        assertThat(direct.of("direct")).isEqualTo(1);
        assertThat(direct.of("oneDirect")).isZero();
        assertThat(direct.of("directNovel")).isCloseTo(1 / 4.0, within(NEAR));
        assertThat(direct.of("quote")).isZero();
    }

    @Test
    void numbersAndDaysInCommonAreTold() {
        assertThat(new Pair("214 boats sank on Monday", "gulls saw 214 boats on Monday").of("numbers"))
                .isEqualTo(Quantity.MOST_TELLING);
        assertThat(new Pair("214 boats sank on Monday", "gulls saw boats on Monday").of("days"))
                .isEqualTo(1);
        assertThat(new Pair("214 boats sank on Monday", "gulls saw boats on Friday").of("days"))
                .isZero();
    }

    @Test
    void theContraryAndTheMerelyPossibleCountTheMoreTheMoreIsInCommon() {
        Pair against = new Pair("pilots will mend the crane", "pilots will not mend the crane");
        Pair hardly = new Pair("pilots will mend the crane", "pilots will not watch gulls and ferries");
        Pair possible = new Pair("pilots will mend the crane", "pilots may mend the crane");

        assertThat(against.of("against")).isCloseTo(1.5, within(NEAR));
        assertThat(hardly.of("against")).isBetween(0.5, 1.2);
        assertThat(possible.of("possible")).isCloseTo(1.5, within(NEAR));
        assertThat(against.of("possible")).isZero();
    }

    @Test
    void oneTellingStretchInPlaceOfAnotherIsAReplacement() {
        assertThat(new Pair("pilots mended the crane at noon", "pilots mended the ferry at noon").of("replaced"))
                .isEqualTo(1);
        assertThat(new Pair("pilots mended the crane at noon", "pilots mended the crane at noon again").of("replaced"))
                .isZero();
        assertThat(new Pair("pilots mended the crane at noon", "gulls watched from the ferry").of("replaced"))
                .isZero();
    }

    @Test
    void whatSharesAWordInSevenARunOrAQuotationIsRelated() {
        assertThat(new Pair("pilots mended the crane", "pilots watched the gulls").features.isUnrelated())
                .isFalse();
        assertThat(new Pair("pilots mended the crane", "gulls watched a ferry").features.isUnrelated())
                .isTrue();
        assertThat(new Pair("it was to be so then, pilots felt", "it was to be so for gulls over ferries")
                        .features.isUnrelated())
                .isFalse();
    }

    private static final class Pair {
        private final WeighedContent one;
        private final WeighedContent other;
        private final PairFeatures features;

        Pair(String one, String other) {
            List<Content> contents = new ArrayList<>(List.of(Content.of(one), Content.of(other)));
            Likeness likeness = new Likeness(contents, ClaimModel.standard());
            this.one = likeness.weighed(contents.get(0));
            this.other = likeness.weighed(contents.get(1));
            this.features = new PairFeatures(this.one, this.other);
        }

        double of(String name) {
            int place = PairFeatures.NAMES.indexOf(name);
            double value = features.values()[place];
            assertThat(new PairFeatures(other, one).values()[place]).as(name).isCloseTo(value, within(NEAR));
            return value;
        }
    }
}
