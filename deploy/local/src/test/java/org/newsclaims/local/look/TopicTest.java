package org.newsclaims.local.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicTest {
    @Test
    void whoIsSilentNamesIt() throws IOException {
        assertThat(topic(
                        "silence",
                        side("Port", "affirmed", "talks would take up night pay"),
                        side("Union", "omitted", "night pay,")))
                .isEqualTo("night pay");
    }

    @Test
    void wordsThatPointBackAreNotTaken() throws IOException {
        String pointing =
                """
                {"speakers": [], "polarity": "omitted", "statements": [{"text": "that part", "passage": {"before": "Of pay."}}, {"text": "it"}]}""";

        assertThat(topic("silence", side("Port", "affirmed", "that night pay was discussed"), json(pointing)))
                .isEqualTo("night pay was discussed");
        assertThat(topic("silence", json(pointing))).isEmpty();
    }

    @Test
    void whatIsPointedBackToIsNamedByBoth() throws IOException {
        String pointing =
                """
                {"speakers": [], "polarity": "omitted",
                 "statements": [{"text": "that part", "passage": {"before": "They spoke of night shifts, too."}}]}""";

        assertThat(topic(
                        "silence",
                        side("Port", "affirmed", "the talks would take up the night shifts"),
                        json(pointing)))
                .isEqualTo("night shifts");
    }

    @Test
    void ofTheSameWordsThoseThatBothHave() throws IOException {
        assertThat(topic(
                        "attribution",
                        side("Port", "affirmed", "“It was a very frank talk,”"),
                        side("Union", "affirmed", "had a “Very frank” evening")))
                .isEqualTo("very frank");
    }

    @Test
    void whatIsLongEndsAfterTwelveWords() throws IOException {
        assertThat(topic("polarity", side("Port", "denied", "a b c d e f g h i jkl m n o p")))
                .isEqualTo("a b c d e f g h i jkl m n …");
    }

    private static String topic(String kind, JsonNode... sides) {
        return Topic.of(new Contradiction(kind, List.of(sides)));
    }

    private static JsonNode side(String speaker, String polarity, String words) throws IOException {
        return json("{\"speakers\": [{\"name\": \"" + speaker + "\"}], \"polarity\": \"" + polarity
                + "\", \"statements\": [{\"text\": \"" + words + "\"}]}");
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
