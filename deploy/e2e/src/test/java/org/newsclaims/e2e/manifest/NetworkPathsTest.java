package org.newsclaims.e2e.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every path that the system needs is open in each overlay, and those that nobody needs are shut. */
class NetworkPathsTest {
    private static final Map<String, Peer> OTHERS = Map.ofEntries(
            Map.entry("kafka", Peer.ours(Map.of("strimzi.io/cluster", "news-claims", "strimzi.io/kind", "Kafka"))),
            Map.entry("postgres", Peer.ours(Map.of("cnpg.io/cluster", "news-claims"))),
            Map.entry("strimzi operator", new Peer("strimzi", Map.of("strimzi.io/kind", "cluster-operator"))),
            Map.entry("postgres operator", new Peer("cnpg-system", Map.of("app.kubernetes.io/name", "cloudnative-pg"))),
            Map.entry("api server", new Peer("kube-system", Map.of("component", "kube-apiserver"))),
            Map.entry("dns", new Peer("kube-system", Map.of("k8s-app", "kube-dns"))),
            Map.entry("caller", Peer.ours(Map.of("news-claims/caller", "true"))),
            Map.entry("prometheus", new Peer("observability", Map.of("news-claims/monitoring", "true"))),
            Map.entry("keda", new Peer("keda", Map.of("app.kubernetes.io/name", "keda-operator"))),
            Map.entry("ingress controller", new Peer("edge", Map.of("app.kubernetes.io/name", "ingress-nginx"))),
            Map.entry("administrator", Peer.ours(Map.of("news-claims/administrator", "true"))),
            Map.entry(
                    "rebuild job",
                    Peer.ours(Map.of("news-claims/administrator", "true", "app.kubernetes.io/part-of", "news-claims"))),
            Map.entry(
                    "migrate job",
                    Peer.ours(Map.of("app.kubernetes.io/name", "migrate", "app.kubernetes.io/part-of", "news-claims"))),
            Map.entry("inbox writer", Peer.ours(Map.of("news-claims/inbox-writer", "true"))),
            Map.entry("collector", new Peer("observability", Map.of("news-claims/collector", "true"))),
            Map.entry("public web", Peer.PUBLIC_WEB),
            Map.entry("stranger", new Peer("elsewhere", Map.of("app.kubernetes.io/name", "shop"))),
            Map.entry("neighbour", Peer.ours(Map.of("app.kubernetes.io/name", "shop"))));

    @ParameterizedTest
    @CsvSource({
        "ingest, kafka, 9092",
        "claims, kafka, 9092",
        "claims, postgres, 5432",
        "query, postgres, 5432",
        "ingest, dns, 53",
        "ingest, public web, 443",
        "inbox writer, kafka, 9092",
        "ingest, collector, 4317",
        "claims, collector, 4317",
        "claims, dns, 53",
        "query, dns, 53",
        "caller, ingest, 8081",
        "caller, query, 8083",
        "administrator, claims, 8082",
        "rebuild job, claims, 8082",
        "rebuild job, dns, 53",
        "migrate job, postgres, 5432",
        "migrate job, dns, 53",
        "prometheus, ingest, 8081",
        "prometheus, claims, 8082",
        "prometheus, query, 8083",
        "prometheus, postgres, 9187",
        "ingress controller, query, 8083",
        "keda, kafka, 9092",
        "kafka, kafka, 9090",
        "kafka, kafka, 9091",
        "strimzi operator, kafka, 9091",
        "kafka, api server, 443",
        "postgres, postgres, 5432",
        "postgres, postgres, 8000",
        "postgres operator, postgres, 8000",
        "postgres, api server, 443",
        "postgres, dns, 53"
    })
    void aPathThatIsNeededIsOpen(String from, String to, int port) throws Exception {
        Overlay overlay = Overlay.of("full");

        assertThat(new NetworkRules(overlay).passes(peer(overlay, from), peer(overlay, to), port))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "stranger, ingest, 8081",
        "stranger, query, 8083",
        "stranger, claims, 8082",
        "stranger, postgres, 5432",
        "stranger, kafka, 9092",
        "neighbour, claims, 8082",
        "neighbour, postgres, 5432",
        "neighbour, kafka, 9092",
        "caller, claims, 8082",
        "query, kafka, 9092",
        "migrate job, kafka, 9092",
        "migrate job, claims, 8082",
        "query, collector, 4317",
        "claims, collector, 22",
        "ingest, postgres, 5432",
        "ingest, api server, 443",
        "ingest, public web, 22",
        "claims, public web, 443",
        "query, public web, 443",
        "inbox writer, postgres, 5432",
        "query, api server, 443",
        "ingress controller, ingest, 8081"
    })
    void aPathThatNobodyNeedsIsShut(String from, String to, int port) throws Exception {
        Overlay overlay = Overlay.of("full");

        assertThat(new NetworkRules(overlay).passes(peer(overlay, from), peer(overlay, to), port))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"production", "full", "kind", "scram"})
    void everyOverlayLetsTheServicesReachWhatTheyAreTold(String name) throws Exception {
        Overlay overlay = Overlay.of(name);
        NetworkRules rules = new NetworkRules(overlay);
        int kafka = name.equals("scram") ? 9093 : 9092;

        assertThat(rules.passes(peer(overlay, "ingest"), peer(overlay, "kafka"), kafka))
                .isTrue();
        assertThat(rules.passes(peer(overlay, "claims"), peer(overlay, "kafka"), kafka))
                .isTrue();
        assertThat(rules.passes(peer(overlay, "claims"), peer(overlay, "postgres"), 5432))
                .isTrue();
        assertThat(rules.passes(peer(overlay, "query"), peer(overlay, "postgres"), 5432))
                .isTrue();
        assertThat(rules.passes(peer(overlay, "kafka"), peer(overlay, "kafka"), 9090))
                .isTrue();
        assertThat(rules.passes(peer(overlay, "postgres"), peer(overlay, "postgres"), 5432))
                .isTrue();
    }

    /** Our own pods carry the labels that the overlay gives them. */
    private static Peer peer(Overlay overlay, String name) {
        return overlay.all(Deployment.class)
                .filter(deployment -> deployment.getMetadata().getName().equals(name))
                .map(deployment -> Peer.ours(
                        deployment.getSpec().getTemplate().getMetadata().getLabels()))
                .findFirst()
                .orElseGet(() -> OTHERS.get(name));
    }
}
