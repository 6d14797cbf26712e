package org.newsclaims.ingest.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final List<String> KNOWN = List.of("title", "text", "url");

    @Test
    void aNearNameIsSuggested() {
        assertThat(Suggestion.sentence("titel", KNOWN)).isEqualTo("Did you mean \"title\"?");
        assertThat(Suggestion.sentence("URL", KNOWN)).isEqualTo("Did you mean \"url\"?");
    }

    @Test
    void otherwiseAllAreListed() {
        assertThat(Suggestion.sentence("headline", KNOWN)).isEqualTo("Known are: title, text, url.");
    }
}
