package org.newsclaims.engine.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.grouping.Term.Kind;
import org.newsclaims.engine.grouping.Term.Place;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.terms.Background;

/** "harbour" weighs two here, "dredger" four, and every other word as much as what is rare. */
class FingerprintReaderTest {
    private static final double RARE = -Math.log(Background.RARE);
    /** Seventy words that tell nothing. */
    private static final String FAR = "of the ".repeat(35);

    private final FingerprintReader reader =
            new FingerprintReader(Background.of(Map.of("harbour", Math.exp(-2), "dredger", Math.exp(-4))));

    @Test
    void aTermWeighsTheMoreTheRarerItIsAndTheOftenerAndEarlierItStands() {
        assertThat(weight(FAR + "harbour", "harbour")).isEqualTo(2000);
        assertThat(weight(FAR + "dredger", "dredger")).isEqualTo(4000);
        assertThat(weight(FAR + "harbour and harbour", "harbour")).isCloseTo(damped(2, 2), within(1));
        assertThat(weight("harbour", "harbour")).isCloseTo(damped(2, 2), within(1));
        assertThat(weight("harbour and harbour", "harbour")).isCloseTo(damped(2, 3), within(1));
        assertThat(weight(FAR + "lighthouse", "lighthous")).isCloseTo((int) (1000 * RARE), within(1));
    }

    @Test
    void aNumberWeighsByItsDigitsAFullNameAsWhatIsRareAndAPairTheMeanOfItsWords() {
        assertThat(weight(FAR + "7", "7")).isEqualTo(2000);
        assertThat(weight(FAR + "47", "47")).isEqualTo(4000);
        assertThat(weight(FAR + "4,700", "4700")).isEqualTo(6000);
        assertThat(weight(FAR + "harbour pilots met Ada Byron", "ada_byron")).isCloseTo((int) (1000 * RARE), within(1));
        assertThat(weight(FAR + "harbour dredger", "harbour+dredger")).isEqualTo(3000);
    }

    @Test
    void theFirstTellingWordsAreTheHeadAndTheFirstWordsTheLead() {
        List<Term> terms = terms(words('a', 14) + " " + words('b', 50) + " the and of a in to " + words('c', 5));

        assertThat(texts(terms, Place.HEAD)).hasSize(14).allMatch(text -> text.endsWith("a"));
        assertThat(texts(terms, Place.LEAD)).hasSize(50).allMatch(text -> text.endsWith("b"));
        assertThat(texts(terms, Place.BODY)).hasSize(5).allMatch(text -> text.endsWith("c"));
    }

    @Test
    void whatComesLateIsNoHeadHoweverLittleIsToldBefore() {
        assertThat(terms(FAR + "harbour").get(0).place()).isEqualTo(Place.BODY);
    }

    @Test
    void wordsNamesFullNamesNumbersAndPairsAreToldApart() {
        Map<String, Kind> kinds = terms("the harbour dredger met Ada Byron at 47 gates").stream()
                .collect(Collectors.toMap(Term::text, Term::kind));

        assertThat(kinds)
                .containsEntry("harbour", Kind.WORD)
                .containsEntry("ada", Kind.NAME)
                .containsEntry("ada_byron", Kind.FULL_NAME)
                .containsEntry("47", Kind.NUMBER)
                .containsEntry("harbour+dredger", Kind.PAIR)
                .doesNotContainKeys("the", "at", "at+47", "met+at");
    }

    @Test
    void wordsMakeAPairOnlySideBySideWithinASentence() {
        assertThat(texts(terms("the harbour, dredger"), Kind.PAIR)).containsExactly("harbour+dredger");
        assertThat(texts(terms("the harbour. Dredger boats"), Kind.PAIR)).containsExactly("dredger+boat");
        assertThat(texts(terms("the harbour of dredger"), Kind.PAIR)).isEmpty();
        assertThat(texts(terms("harbour May 4, 2017 dredger"), Kind.PAIR)).isEmpty();
        assertThat(texts(terms("harbour " + "x".repeat(41) + " dredger"), Kind.PAIR))
                .isEmpty();
    }

    @Test
    void datesLettersAndEndlessWordsAreNoTerms() {
        assertThat(texts(terms("harbour " + "x".repeat(41) + " c on May 4, 2017 " + "y".repeat(40)), Place.HEAD))
                .containsExactlyInAnyOrder("harbour", "y".repeat(40));
    }

    @Test
    void aLineCountsOnceAndATitleThatTheTextBeginsWithIsItsFirst() {
        assertThat(weight("harbour\n  harbour  \n\nharbour", "harbour")).isEqualTo(weight("harbour", "harbour"));
        assertThat(reader.read(titled("harbour", "harbour\nboats")).encode())
                .isEqualTo(reader.read(titled(null, "harbour\nboats")).encode());
        assertThat(texts(reader.read(titled("harbour", "boats")).terms(), Kind.WORD))
                .containsExactlyInAnyOrder("harbour", "boat");
    }

    @Test
    void theWeightiestTermsAreKeptFirstAndOfPairsFewer() {
        List<Term> terms = terms(words('a', 300));

        assertThat(texts(terms, Kind.WORD)).hasSize(160);
        assertThat(texts(terms, Kind.PAIR)).hasSize(80);
        assertThat(terms.subList(0, 160))
                .isSortedAccordingTo((a, b) -> Integer.compare(b.weight(), a.weight()))
                .extracting(Term::weight)
                .contains(terms.get(0).weight());
    }

    @Test
    void whatComesAfterTwentyThousandCharactersIsNotRead() {
        assertThat(texts(terms("of ".repeat(6666) + "ox dredger"), Kind.WORD)).containsExactly("ox");
    }

    private int damped(double rarity, int count) {
        return (int) Math.round(1000 * (1 + Math.log(count)) * rarity);
    }

    /** So many different words that end with that letter. */
    private static String words(char end, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "zu" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + "m" + end)
                .collect(Collectors.joining(" "));
    }

    private int weight(String text, String term) {
        return terms(text).stream()
                .filter(one -> one.text().equals(term))
                .findFirst()
                .orElseThrow()
                .weight();
    }

    private List<Term> terms(String text) {
        return reader.read(titled(null, text)).terms();
    }

    private static List<String> texts(List<Term> terms, Place place) {
        return terms.stream()
                .filter(term -> term.place() == place && term.kind() != Kind.PAIR)
                .map(Term::text)
                .toList();
    }

    private static List<String> texts(List<Term> terms, Kind kind) {
        return terms.stream()
                .filter(term -> term.kind() == kind)
                .map(Term::text)
                .toList();
    }

    private static Article titled(String title, String text) {
        return new Article("a", null, null, title, null, "en", text);
    }
}
