package org.newsclaims.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    private static final List<String> KNOWN = List.of("title", "text", "url", "min-outlets");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "titles, title",
        "URL, url",
        "uri, url",
        "minOutlets, min-outlets",
        "min_outlet, min-outlets",
    })
    void aNearNameIsSuggested(String unknown, String meant) {
        assertThat(Suggestion.sentence(unknown, KNOWN)).isEqualTo("Did you mean \"" + meant + "\"?");
    }

    @ParameterizedTest
    @CsvSource({"headline", "u", "textual"})
    void otherwiseAllAreListed(String unknown) {
        assertThat(Suggestion.nearest(unknown, KNOWN)).isEmpty();
        assertThat(Suggestion.sentence(unknown, KNOWN)).isEqualTo("Known here: title, text, url, min-outlets.");
    }

    @Test
    void whereNothingIsKnownThatIsSaid() {
        assertThat(Suggestion.sentence("limit", List.of())).isEqualTo("None are known here.");
    }

    @Test
    void aLongWordIsComparedByItsBeginning() {
        assertThat(Suggestion.sentence("x".repeat(1_000_000), KNOWN)).startsWith("Known here");
    }
}
