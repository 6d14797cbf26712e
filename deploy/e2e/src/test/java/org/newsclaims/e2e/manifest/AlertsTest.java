package org.newsclaims.e2e.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AlertsTest {
    @Test
    void everyAlertSaysWhatIsTheMatterAndWhereToReadWhatToDo() throws Exception {
        List<String> sections = sections();

        List<JsonNode> alerts = alerts();

        assertThat(alerts).isNotEmpty().allSatisfy(alert -> {
            String name = alert.path("alert").asText();
            JsonNode annotations = alert.path("annotations");
            assertThat(annotations.path("summary").asText()).isNotBlank();
            assertThat(annotations.path("runbook").asText())
                    .isEqualTo("deploy/kubernetes/runbook.md#" + name.toLowerCase(Locale.ROOT));
            assertThat(sections).contains(name);
        });
        assertThat(alerts).hasSameSizeAs(sections);
    }

    private static List<String> sections() throws IOException {
        return Files.readAllLines(Repository.file("deploy/kubernetes/runbook.md")).stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();
    }

    private static List<JsonNode> alerts() throws Exception {
        List<JsonNode> alerts = new ArrayList<>();
        Overlay.of("full").custom("PrometheusRule").forEach(rule -> {
            JsonNode groups = new ObjectMapper().valueToTree(rule).at("/spec/groups");
            groups.forEach(group -> group.path("rules").forEach(alerts::add));
        });
        return alerts;
    }
}
