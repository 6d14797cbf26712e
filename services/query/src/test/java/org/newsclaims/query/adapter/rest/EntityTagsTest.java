package org.newsclaims.query.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
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
        assertThat(EntityTags.matches(ifNoneMatch, "W/\"abc\"")).isEqualTo(matches);
    }

    @Test
    void answersThatDifferInOneByteHaveTagsThatDiffer() {
        byte[] answer = "{\"items\":[],\"next\":null}".getBytes(StandardCharsets.UTF_8);
        Set<String> tags = new HashSet<>(Set.of(EntityTags.of(answer)));

        for (int i = 0; i < answer.length; i++) {
            byte[] other = answer.clone();
            other[i]++;
            tags.add(EntityTags.of(other));
        }

        assertThat(tags).hasSize(answer.length + 1).allMatch(tag -> tag.matches("W/\"[0-9a-f-]+\""));
        assertThat(EntityTags.of(answer.clone())).isEqualTo(EntityTags.of(answer));
    }
}
