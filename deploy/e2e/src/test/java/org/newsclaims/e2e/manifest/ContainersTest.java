package org.newsclaims.e2e.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.infra.service.ServiceCommand;
import org.newsclaims.records.Topics;

class ContainersTest {
    @ParameterizedTest
    @CsvSource({"ingest, 8081, services/ingest", "claims, 8082, services/claims/app", "query, 8083, services/query"})
    void imageHoldsTheServiceAndRunsAsNobody(String service, int port, String module) throws IOException {
        String image = Files.readString(Repository.file("deploy/images/" + service + ".Containerfile"));

        assertThat(image)
                .contains("FROM docker.io/library/eclipse-temurin:17-jre")
                .contains(" " + module + "/target/quarkus-app/quarkus-run.jar ")
                .contains("EXPOSE " + port)
                .contains("USER 10001:10001");
    }

    @Test
    void theEngineIsCompiledInTheImageAndBesideItsMeasureAsByTheLauncher() throws IOException {
        assertThat(Files.readString(Repository.file("deploy/images/claims.Containerfile")))
                .contains('"' + String.join("\", \"", ServiceCommand.ENGINE_JVM) + '"');
        assertThat(Files.readString(Repository.file("deploy/e2e/harness")))
                .contains("(" + String.join(" ", ServiceCommand.ENGINE_JVM) + ")");
    }

    @ParameterizedTest
    @CsvSource({"ingest", "claims", "query"})
    void composeSetsWhatKubernetesSets(String service) throws IOException {
        JsonNode compose = compose().path("services").path(service);
        Deployment deployment =
                StrictLoader.load(Files.readString(Repository.file("deploy/kubernetes/base/" + service + ".yaml")))
                        .stream()
                        .filter(Deployment.class::isInstance)
                        .map(Deployment.class::cast)
                        .findFirst()
                        .orElseThrow();

        assertThat(compose.path("build").path("dockerfile").asText())
                .isEqualTo("deploy/images/" + service + ".Containerfile");
        Set<String> set = new TreeSet<>(fieldNames(compose.path("environment")));
        // Its port is open to this machine alone; in a cluster nobody may write until a token says who.
        set.remove("NEWS_CLAIMS_INGEST_ACCESS_OPEN");
        assertThat(set)
                .containsExactlyInAnyOrderElementsOf(
                        deployment.getSpec().getTemplate().getSpec().getContainers().get(0).getEnv().stream()
                                .map(variable -> variable.getName())
                                .filter(name -> !name.equals("QUARKUS_SHUTDOWN_TIMEOUT"))
                                .toList());
    }

    @ParameterizedTest
    @CsvSource({"ingest, 8081", "query, 8083"})
    void composeOpensTheDocumentedPortsToThisMachineAlone(String service, int port) throws IOException {
        assertThat(compose().path("services").path(service).path("ports").get(0).asText())
                .isEqualTo("127.0.0.1:" + port + ":" + port);
    }

    @Test
    void composeCreatesTheTopics() throws IOException {
        assertThat(compose().path("services").path("topics").path("command").toString())
                .contains("--topic " + Topics.ARTICLE_EVENTS + " ")
                .contains("--topic " + Topics.CLAIM_CHANGES + " ")
                .contains("--topic " + Topics.DEAD_LETTERS + " ")
                .contains("--topic " + Topics.INBOX + " ")
                .contains("--topic " + Topics.INBOX_DEAD_LETTERS + " ")
                .contains("--topic news-claims.feeds --partitions 12 ");
    }

    @Test
    void composeWaitsForWhatItNeeds() throws IOException {
        JsonNode services = compose().path("services");
        services.forEach(service -> assertThat(fieldNames(service.path("depends_on")))
                .allSatisfy(name -> assertThat(services.has(name)).isTrue()));
    }

    private static JsonNode compose() throws IOException {
        String yaml = Files.readString(Repository.file("deploy/compose/compose.yaml"));
        return new ObjectMapper().valueToTree(new KubernetesSerialization().unmarshal(yaml, Map.class));
    }

    private static Stream<String> names(JsonNode node) {
        Iterable<String> names = node::fieldNames;
        return java.util.stream.StreamSupport.stream(names.spliterator(), false);
    }

    private static java.util.List<String> fieldNames(JsonNode node) {
        return names(node).toList();
    }
}
