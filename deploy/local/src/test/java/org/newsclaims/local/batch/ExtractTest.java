package org.newsclaims.local.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExtractTest {
    private static final String SAFE = "The dam is safe, Mayor Ana Ruiz said.";

    private final ObjectMapper json = new ObjectMapper();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    @Test
    void everyArticleIsAnsweredInItsPlace() throws IOException {
        String input = IntStream.range(0, 200)
                .mapToObj(i -> "{\"id\": \"n" + i + "\", \"text\": \"" + SAFE.repeat(i % 3) + "\"}")
                .collect(Collectors.joining("\n"));

        int status = extract(input);

        assertThat(status).isZero();
        assertThat(complaints.size()).isZero();
        List<JsonNode> answers = answers();
        assertThat(answers).hasSize(200);
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).get("id").asText()).isEqualTo("n" + i);
            assertThat(answers.get(i).get("statements").isEmpty()).isEqualTo(i % 3 == 0);
        }
    }

    @Test
    void offsetsCountCodePoints() throws IOException {
        extract("{\"text\": \"😀😀\\n\\nThe dam is safe, Mayor Ana Ruiz said.\"}");

        JsonNode statement = answers().get(0).get("statements").get(0);
        assertThat(statement.get("text").asText()).isEqualTo("The dam is safe");
        assertThat(statement.get("spans").get("content").get(0).get("start").asInt())
                .isEqualTo(4);
    }

    @Test
    void badLinesAreNamedAndTheOthersGoOn() throws IOException {
        int status = extract("{\"text\": \"" + SAFE + "\"}\n{\"text\": 3}\nnonsense\n\n{\"text\": \"\"}\n");

        assertThat(status).isEqualTo(1);
        assertThat(answers()).extracting(answer -> answer.get("id").asText()).containsExactly("line-1", "line-5");
        assertThat(complaints.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.get(0)).isEqualTo("line 2: needs a string \"text\""))
                .satisfies(lines -> assertThat(lines.get(1)).startsWith("line 3: not JSON: "));
    }

    @Test
    void nothingInNothingOut() throws IOException {
        assertThat(extract("")).isZero();
        assertThat(out.size()).isZero();
    }

    private int extract(String input) throws IOException {
        return BatchCommand.named("extract")
                .run(
                        new BufferedReader(new StringReader(input)),
                        out,
                        new PrintStream(complaints, true, StandardCharsets.UTF_8));
    }

    private List<JsonNode> answers() throws IOException {
        List<JsonNode> answers = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            answers.add(json.readTree(line));
        }
        return answers;
    }
}
