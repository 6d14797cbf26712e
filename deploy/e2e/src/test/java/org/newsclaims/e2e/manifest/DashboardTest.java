package org.newsclaims.e2e.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Dashboard and alerts ask for metrics that the services' READMEs describe. */
class DashboardTest {
    private static final String FOLDER = "deploy/kubernetes/components/prometheus/";
    private static final Pattern METRIC = Pattern.compile("\\bnewsclaims_([a-z_]+)");

    @Test
    void everyMetricAskedForIsDescribedByItsService() throws IOException {
        String described = Files.readString(Repository.file("services/claims/app/README.md"))
                + Files.readString(Repository.file("services/ingest/README.md"))
                + Files.readString(Repository.file("services/query/README.md"));

        for (String file : List.of("dashboard.json", "rules.yaml")) {
            assertThat(asked(file)).isNotEmpty().allSatisfy(name -> assertThat(described)
                    .containsPattern("`(newsclaims_)?" + name + "`"));
        }
    }

    @Test
    void panelsLieBesideEachOther() throws IOException {
        JsonNode panels = new ObjectMapper()
                .readTree(Files.readString(Repository.file(FOLDER + "dashboard.json")))
                .path("panels");

        Set<List<Integer>> places = new HashSet<>();
        panels.forEach(panel -> places.add(
                List.of(panel.at("/gridPos/x").asInt(), panel.at("/gridPos/y").asInt())));
        assertThat(places).hasSize(panels.size()).isNotEmpty();
        assertThat(panels).allSatisfy(panel -> {
            assertThat(panel.path("title").asText()).isNotBlank();
            assertThat(panel.path("targets")).isNotEmpty().allSatisfy(target -> assertThat(
                            target.path("expr").asText())
                    .isNotBlank());
        });
    }

    @Test
    void theDashboardIsGivenToGrafana() throws Exception {
        assertThat(Overlay.of("full").all(ConfigMap.class)).anySatisfy(map -> {
            assertThat(map.getMetadata().getLabels()).containsEntry("grafana_dashboard", "1");
            assertThat(map.getData()).containsOnlyKeys("news-claims.json");
        });
    }

    /** Names without prefix, and without what Prometheus makes of a histogram. */
    private static Set<String> asked(String file) throws IOException {
        Set<String> names = new TreeSet<>();
        Matcher found = METRIC.matcher(Files.readString(Repository.file(FOLDER + file)));
        while (found.find()) {
            names.add(found.group(1).replaceFirst("_(bucket|count|sum)$", ""));
        }
        return names;
    }
}
