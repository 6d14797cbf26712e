package org.newsclaims.local.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaims.local.terminal.Text;

class SummaryTest {
    private static final String EVENT =
            """
            {"id": "e-1", "title": "Leaders talk", "date": {"from": "2024-03-12", "to": "2024-03-12"},
             "articleCount": 2, "outletCount": 2, "claimCount": 2}
            """;
    private static final String QUOTED =
            """
            {"id": "c-1", "speakers": [{"name": "The office"}], "text": "a frank conversation", "form": "direct",
             "passage": {"text": "“a frank conversation,” the office said"},
             "polarity": "affirmed", "outlets": ["Post", "Star"], "conflicts": [{"kind": "attribution", "claimId": "c-2"}]}
            """;
    private static final String DENIED =
            """
            {"id": "c-2", "speakers": [{"name": "Lindqvist"}], "text": "a date was named", "form": "indirect",
             "passage": {"text": "the chancellor rejected that a date was named"},
             "polarity": "denied", "outlets": ["Post"], "conflicts": []}
            """;

    @Test
    void tellsWhoSaidWhatInHowManyOutlets() throws IOException {
        EventReport report = new EventReport(
                json(EVENT),
                List.of(json("{\"outlet\": \"Post\", \"title\": \"Leaders talk\"}"), json("{\"title\": \"A call\"}")),
                List.of(json(QUOTED), json(DENIED)),
                List.of());

        assertThat(Summary.of(report, "http://page/events/e-1"))
                .containsExactly(
                        "2024-03-12  Leaders talk",
                        "  2 articles by 2 outlets, 2 claims",
                        "  http://page/events/e-1",
                        "    Post: Leaders talk",
                        "    (unknown outlet): A call",
                        "  The office",
                        "    “a frank conversation,” the office said  [2 outlets]",
                        "      ! elsewhere these words are given to Lindqvist",
                        "  Lindqvist",
                        "    the chancellor rejected that a date was named  (denied)  [Post]");
    }

    @Test
    void wordsOfAnArticleAreToldWhole() throws IOException {
        String words = "the company denied that any of its ships had been late and accused the port of hiding how many"
                + " boats had waited outside";
        String claim =
                "{\"id\": \"c-3\", \"speakers\": [{\"name\": \"Lines\"}], \"text\": \"x\", \"passage\": {\"text\": \""
                        + words + "\"}, \"polarity\": \"affirmed\", \"outlets\": [\"Post\"], \"conflicts\": []}";

        assertThat(Summary.of(new EventReport(json(EVENT), List.of(), List.of(json(claim)), List.of()), "http://page"))
                .endsWith(
                        "  Lines",
                        "    the company denied that any of its ships had been late and accused the port of hiding how many",
                        "      boats had waited outside  [Post]");
    }

    @Test
    void longWordingsEndAtAWord() {
        assertThat(Text.shortened("one two three four", 12)).isEqualTo("one two…");
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
