package org.newsclaims.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedQuotationsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    true  | the crane was “far too old to be safe”           | “far too old to be safe”, like the ferries
                    true  | “the crane was far too old to be safe”           | it said the ferry “was far too old to be” mended
                    false | the crane was “far too old”                      | the ferries were “far too old”
                    false | the crane was “old”                              | the crane was “old”
                    false | the crane was “far too old”                      | the crane was far too old
                    false | the crane was far too old to be safe             | the ferry was far too old to be safe
                    """)
    void aLongQuotationIsOneWhereverItStandsAndAShortOneOnlyOfTheSame(boolean same, String one, String other) {
        Content a = Content.of(one);
        Content b = Content.of(other);
        SharedQuotations quotations = new SharedQuotations(new Likeness(List.of(a, b), ClaimModel.standard()));

        assertThat(quotations.same(a, b)).isEqualTo(same);
        assertThat(quotations.same(b, a)).isEqualTo(same);
    }
}
