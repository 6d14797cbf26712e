package org.newsclaims.query.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "plain words|plain words",
                "one, two|\"one, two\"",
                "he \"said\"|\"he \"\"said\"\"\"",
                "=1+1|'=1+1",
                "+49 30|'+49 30",
                "-5 degrees, he said|\"'-5 degrees, he said\"",
                "@all|'@all",
                "\uff1dSUM(A1)|'\uff1dSUM(A1)",
                " padded|\" padded\"",
            })
    void cellsSurviveReadersAndHoldNoFormula(String text, String cell) {
        assertThat(Csv.line(List.of(text))).isEqualTo(cell + "\r\n");
    }

    @Test
    void linesWithinACellAreQuoted() {
        assertThat(Csv.line(Arrays.asList("one\ntwo", null, 3))).isEqualTo("\"one\ntwo\",,3\r\n");
        assertThat(Csv.line(List.of("\tx"))).isEqualTo("'\tx\r\n");
    }
}
