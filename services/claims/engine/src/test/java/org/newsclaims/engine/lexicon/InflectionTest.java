package org.newsclaims.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms are spelled, and dictionary forms found, by one list of those that follow no rule. */
class InflectionTest {
    private final Inflection inflection = Inflection.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    say    | say says said saying
                    deny   | deny denies denied denying
                    write  | write writes wrote written writing
                    admit  | admit admits admitted admitting
                    put    | put puts putting
                    forget | forget forgets forgot forgotten forgetting
                    lie    | lie lies lied lying
                    dream  | dream dreams dreamed dreaming
                    foretell | foretell foretells foretold foretelling
                    agree  | agree agrees agreed agreeing
                    """)
    void verbsAreSpelled(String lemma, String forms) {
        assertThat(inflection.formsOf(lemma).keySet()).containsExactly(forms.split(" "));
    }

    @Test
    void aFormThatIsTwoThingsIsBoth() {
        assertThat(inflection.formsOf("put").get("put"))
                .isEqualTo(Set.of(VerbForm.BASE, VerbForm.PAST, VerbForm.PARTICIPLE));
    }

    @Test
    void whatIsAnotherWordTooIsReadOnlyWhereThePartOfSpeechIsKnown() {
        IrregularForms forms = IrregularForms.read();
        Map<String, String> any = forms.basesOfAnyWord();
        assertThat(forms.bases("verb")).containsEntry("saw", "see").containsEntry("lay", "lie");
        assertThat(any).doesNotContainKeys("saw", "lay", "'s", "media").containsEntry("went", "go");
        assertThat(any).containsEntry("people", "person");
        assertThat(forms.bases("noun")).containsEntry("people", "people").containsEntry("women", "woman");
    }
}
