package org.newsclaims.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.engine.terms.Tokens;

class StatementStanceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "the pier will not open",
                "the pier won't open",
                "the pier won’t open",
                "the pier will never open",
                "pilots ruled out a strike",
                "pilots refused to sail",
                "it is not the crane of the pier that is old but rather heavy"
            })
    void anOddNumberOfNegationsNegates(String text) {
        assertThat(of(text).negated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the pier will open",
                "pilots never refused to sail",
                "pilots want nothing less than higher pay",
                "not only pilots will strike",
                "not one pilot but a crew of six will strike",
                "they ruled over the pier"
            })
    void twoNegationsAnEmphasisAndWhatIsCorrectedDoNot(String text) {
        assertThat(of(text).negated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "the pier might open, true",
        "the pier will open, false",
        "it opens in May, false",
        "they may sail, true"
    })
    void whatMayBeIsAPossibility(String text, boolean possible) {
        assertThat(of(text).possible()).isEqualTo(possible);
    }

    @Test
    void aStatementIsAgainstItsContrary() {
        assertThat(of("the pier will open").against(of("the pier will not open")))
                .isTrue();
        assertThat(of("the pier is open").against(of("the pier is closed"))).isTrue();
        assertThat(of("the pier is not open").against(of("the pier is closed"))).isFalse();
        assertThat(of("the pier will open").against(of("the pier will open"))).isFalse();
    }

    private static StatementStance of(String text) {
        return StatementStance.of(Tokens.of(text));
    }
}
