package org.newsclaims.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.engine.model.Form;

class EditorialAdditionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the port would end the strike, which has left hundreds of ferries idle    | the port would end the strike
                    pilots had left the bridge at noon, but it was not clear why              | pilots had left the bridge at noon
                    Varga, a former pilot, will lead the inquiry into the gale                | Varga, will lead the inquiry into the gale
                    that Ines Varga, a former pilot, was to lead the inquiry                  | that Ines Varga, was to lead the inquiry
                    """)
    void whatTheArticleAddsOnItsOwnIsLeftOut(String text, String without) {
        assertThat(EditorialAdditions.without(text, Form.INDIRECT)).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the port would end the strike, which “has gone on for far too long”
                    pilots had left the bridge, but they would be back at noon
                    the strike, which hurts, ends
                    varga, a former pilot, will lead the inquiry into the gale
                    """)
    void whatIsQuotedOrGoesOnStays(String text) {
        assertThat(EditorialAdditions.without(text, Form.INDIRECT)).isEqualTo(text);
    }

    @Test
    void aQuotationStaysWhole() {
        String text = "the port would end the strike, which has left hundreds of ferries idle";

        assertThat(EditorialAdditions.without(text, Form.DIRECT)).isEqualTo(text);
    }
}
