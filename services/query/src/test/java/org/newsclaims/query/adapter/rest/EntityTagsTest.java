package org.newsclaims.query.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityTagsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "W/\"abc\"          | true",
                "\"abc\"            | true",
                "\"x\", W/\"abc\"   | true",
                "\"x\",\"abc\"      | true",
                "*                  | true",
                "W/\"abd\"          | false",
                "\"x\", \"y\"       | false",
                "abc                | false",
                "                   | false"
            })
    void callersTagsAreComparedWeakly(String ifNoneMatch, boolean matches) {
        assertThat(EntityTags.matches(ifNoneMatch, EntityTags.weak("abc"))).isEqualTo(matches);
    }
}
