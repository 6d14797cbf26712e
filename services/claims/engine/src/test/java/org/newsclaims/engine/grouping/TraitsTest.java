package org.newsclaims.engine.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.grouping.Traits.Trait;
import org.newsclaims.engine.model.Article;

class TraitsTest {
    private static final String TEXT =
            """
            Council votes to rebuild the Marlow harbour bridge

            The city council voted on Saturday to rebuild the harbour bridge. Mayor Ingrid Solberg said the bridge would cost
            4700 crowns, and Solberg promised a bridge before winter.
            """;

    private final Traits traits = Traits.of(new Grouping().fingerprint(Article.of("a", TEXT)));

    @Test
    void namesHaveCapitalsAndNumbersAndWordsStandApart() {
        assertThat(traits.names()).extracting(Trait::text).contains("Solberg").allMatch(name -> !name.isBlank());
        assertThat(traits.numbers()).extracting(Trait::text).contains("4700");
        assertThat(traits.words()).extracting(Trait::text).contains("bridg").doesNotContain("4700", "solberg");
    }

    @Test
    void whatIsMostTellingComesFirst() {
        assertThat(traits.words())
                .isSortedAccordingTo(Comparator.comparingInt(Trait::weight).reversed());
        assertThat(traits.words()).allMatch(trait -> trait.weight() > 0);
    }

    @Test
    void anArticleThatSaysNothingHasNone() {
        Traits none = Traits.of(new Grouping().fingerprint(Article.of("b", " ")));

        assertThat(none).isEqualTo(new Traits(List.of(), List.of(), List.of()));
    }
}
