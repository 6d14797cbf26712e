package org.newsclaims.engine.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the talks were constructive and long               | constructive",
                "the inspectors found traces of a chemical attack   | chemical",
                "pilots knew of the storm and divers walked away    | pilots knew",
                "it would revise the whole plan                     | revise",
                "it would constantly ask for pensions               | constantly",
            })
    void whatIsNoNounIsNoSubject(String text, String word) {
        assertThat(Label.candidates(text).values()).doesNotContain(word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the inspectors found traces of a chemical attack   | chemical attack",
                "nobody had spoken of safe zones at all             | safe zones",
                "the cease-fire would hold until the spring         | cease-fire",
                "it would constantly ask for pensions               | pensions",
                "they met the envoy in San Telmo on Friday          | San Telmo",
            })
    void aNounIsASubjectWithWhatStandsBeforeIt(String text, String phrase) {
        assertThat(Label.candidates(text).values()).contains(phrase);
    }
}
