package org.newsclaims.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two outlets must tell for it to be held against each other, and what is not enough. */
class ConflictsTest {
    private static final String WORDS = "“Nobody on this quay will lose a single shift because of the new crane,”";

    private final Newsstand newsstand = new Newsstand();

    @Test
    void oneQuotationGivenToTwoPersonsIsAConflict() {
        newsstand.prints("Gazette", "Crane arrives at Alder Bay\n\n" + WORDS + " Ines Varga said on Monday.");
        newsstand.prints("Herald", "Crane arrives at Alder Bay\n\n" + WORDS + " Tomas Lindqvist said on Monday.");

        assertThat(newsstand.conflicts())
                .containsExactlyInAnyOrder(
                        "ATTRIBUTION: Ines Varga / Tomas Lindqvist", "ATTRIBUTION: Tomas Lindqvist / Ines Varga");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ines Varga said on Monday.                    | the Port Authority said on Monday.",
                "Port Authority spokeswoman Ines Varga said.         | the Port Authority said in a statement.",
                "Ines Varga of the Port Authority said.        | the Alder Port Authority said.",
                "Ines Varga said on Monday.                    | the Harbour Courier reported.",
                "Ines Varga said on Monday.                    | the Harbour Mayor said on Monday.",
                "Ines Varga said on Monday.                    | the Alder Gov. said on Monday.",
            })
    void whoMaySpeakForTheOtherOrPassesItOnIsHeldAgainstNobody(String one, String other) {
        newsstand.prints("Gazette", "Crane arrives at Alder Bay\n\n" + WORDS + " " + one);
        newsstand.prints("Herald", "Crane arrives at Alder Bay\n\n" + WORDS + " " + other);

        assertThat(newsstand.conflicts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "87 containers had fallen overboard during the gale          | 64 containers had fallen overboard during the gale",
                "the gale had a strength of 9.5 points near the pier         | the gale had a strength of 7.5 points near the pier",
            })
    void anotherNumberOfTheSameIsAConflict(String one, String other) {
        newsstand.prints("Gazette", "Gale hits Alder Bay\n\nInes Varga said " + one + ".");
        newsstand.prints("Herald", "Gale hits Alder Bay\n\nInes Varga said " + other + ".");

        assertThat(newsstand.conflicts()).hasSize(2).allMatch(conflict -> conflict.startsWith("DETAIL"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // rounded
                "1,186 containers had fallen overboard during the gale       | 1,200 containers had fallen overboard during the gale",
                // a decimal with a blank in it
                "it had a strength of 6.1 points when the gale hit the pier  | it had a strength of 6. 1 points when the gale hit the pier",
                "the gale had cost the port 120,000 crowns in one night      | the gale had cost the port 120, 000 crowns in one night",
                // a name in two spellings
                "tugs had towed the wreck from Hallvik to the northern quay  | tugs had towed the wreck from Hallvika to the northern quay",
                // days of two things
                "a man who sank a ferry at the pier Friday was caught        | a man was charged on Saturday for sinking a ferry at the pier",
            })
    void whatIsRoundedSpelledOrCountedOtherwiseIsNoConflict(String one, String other) {
        newsstand.prints("Gazette", "Gale hits Alder Bay\n\nInes Varga said " + one + ".");
        newsstand.prints("Herald", "Gale hits Alder Bay\n\nInes Varga said " + other + ".");

        assertThat(newsstand.conflicts()).isEmpty();
    }

    @Test
    void whatOneArticleHasSomebodyDenyAndSayIsNoConflictBetweenReports() {
        newsstand.prints(
                "Gazette",
                "Gale hits Alder Bay\n\nInes Varga denied that pilots had been warned of the gale. "
                        + "Ines Varga said that pilots had been warned of the gale.");

        assertThat(newsstand.conflicts()).isEmpty();
    }

    @Test
    void whoAccusesAnotherOfSilenceDoesNotShowIt() {
        newsstand.prints(
                "Gazette",
                "Gale hits Alder Bay\n\nThe Port Authority said the talks had covered a new pension fund. "
                        + "The Port Authority said the Seamen's League did not mention the new pension fund.");

        assertThat(newsstand.conflicts()).isEmpty();
    }
}
