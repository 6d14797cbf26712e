package org.newsclaims.engine.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.terms.Token;
import org.newsclaims.engine.terms.Tokens;

class NameWordsTest {
    @Test
    void aCapitalWithinASentenceMakesANameAndOneThatOpensItDoesNot() {
        assertThat(names("Boats left the port of Kirkwall at dawn. Fishermen watched them."))
                .containsExactly("Kirkwall");
    }

    @Test
    void whatOpensASentenceIsANameWhereAnotherFollowsOrItStandsWithinAnother() {
        assertThat(names("Tara Reid left the port at dawn and went home.")).containsExactly("Tara", "Reid");
        assertThat(names("Boats, Reid said, left the port at dawn. Reid watched them."))
                .containsExactly("Reid", "Reid");
    }

    @Test
    void aWordPrintedAsOftenWithoutACapitalIsNone() {
        assertThat(names("They met the Mayor at dawn, and the mayor left the port at once."))
                .isEmpty();
        assertThat(names("They met the Mayor at dawn, the Mayor left, and the mayor said nothing of it."))
                .containsExactly("Mayor", "Mayor");
    }

    @Test
    void stopWordsLettersAndNumbersAreNone() {
        assertThat(names("The pilots told The crew of plan B that They would use gate 4 at dawn."))
                .isEmpty();
    }

    @Test
    void aHeadlineInCapitalsProvesNothingAndTakesPart() {
        assertThat(names("Ferry Strikes Pier\nthe boats left the port at dawn and were not seen again"))
                .isEmpty();
        assertThat(names("Ferry Strikes Kirkwall\nthe boats had left the port of Kirkwall at dawn, and were not seen"))
                .containsExactly("Kirkwall", "Kirkwall");
        assertThat(names("pilots of Kirkwall strike at dawn")).containsExactly("Kirkwall");
    }

    @Test
    void fullNamesAreTwoToFourPartsInARow() {
        assertThat(
                        fullNames(
                                "They met Ada Lovelace Byron King Noel at dawn, and boats left the port for good that same day."))
                .containsExactly("ada_lovelace_byron_king@2");
        assertThat(fullNames("They met Tara Reid at dawn and then saw Ben Okafor leave."))
                .containsExactly("tara_reid@2", "ben_okafor@9");
        assertThat(fullNames("They met Reid at dawn.")).isEmpty();
    }

    @Test
    void aCommaOrTheEndOfASentencePartsNames() {
        assertThat(fullNames("They met Reid, Okafor and Moreau at dawn.")).isEmpty();
        assertThat(fullNames("They met with Reid. Okafor saw them, and they saw Okafor leave."))
                .isEmpty();
    }

    private static List<String> names(String text) {
        List<Token> tokens = Tokens.of(text);
        NameWords names = NameWords.of(tokens);
        return IntStream.range(0, tokens.size())
                .filter(names::isName)
                .mapToObj(i -> tokens.get(i).text())
                .toList();
    }

    private static List<String> fullNames(String text) {
        return NameWords.of(Tokens.of(text)).fullNames().stream()
                .map(full -> full.text() + "@" + full.token())
                .toList();
    }
}
