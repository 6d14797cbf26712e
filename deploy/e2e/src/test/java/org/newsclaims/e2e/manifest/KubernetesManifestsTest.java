package org.newsclaims.e2e.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KubernetesManifestsTest {
    @EveryOverlay
    void holdsOnlyFieldsThatTheApiServerKnows(String name) throws Exception {
        Overlay overlay = Overlay.of(name);
        assertThat(StrictLoader.unknownFields(overlay.yaml())).isEmpty();
    }

    @EveryOverlay
    void deploysTheThreeServices(String name) throws Exception {
        Overlay overlay = Overlay.of(name);
        assertThat(overlay.all(Deployment.class))
                .extracting(d -> d.getMetadata().getName())
                .containsExactlyInAnyOrder("ingest", "claims", "query");
    }

    @EveryOverlay
    void everyPodMeetsTheRestrictedStandard(String name) throws Exception {
        Overlay overlay = Overlay.of(name);
        assertThat(overlay.pods()).allSatisfy(pod -> {
            assertThat(pod.getAutomountServiceAccountToken()).isFalse();
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod.getSecurityContext().getRunAsUser()).isPositive();
            assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        });
        assertThat(overlay.containers()).allSatisfy(container -> {
            assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                    .isFalse();
            assertThat(container.getSecurityContext().getReadOnlyRootFilesystem())
                    .isTrue();
            assertThat(container.getSecurityContext().getCapabilities().getDrop())
                    .containsExactly("ALL");
        });
    }

    @EveryOverlay
    void everyContainerHasRequestsLimitsAndAPinnedImage(String name) throws Exception {
        Overlay overlay = Overlay.of(name);
        assertThat(overlay.containers()).allSatisfy(container -> {
            assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
            assertThat(container.getResources().getLimits()).containsKeys("cpu", "memory");
            assertThat(container.getResources().getLimits().get("memory"))
                    .as("memory is not overcommitted")
                    .isEqualTo(container.getResources().getRequests().get("memory"));
            assertThat(container.getImage()).matches(".+:.+").doesNotEndWith(":latest");
        });
    }

    @EveryOverlay
    void everyProbeAsksAPortThatTheContainerOpens(String name) throws Exception {
        Overlay overlay = Overlay.of(name);
        assertThat(overlay.containers()).allSatisfy(container -> {
            List<String> ports =
                    container.getPorts().stream().map(ContainerPort::getName).toList();
            assertThat(Stream.of(
                            container.getStartupProbe(), container.getReadinessProbe(), container.getLivenessProbe()))
                    .doesNotContainNull()
                    .extracting(Probe::getHttpGet)
                    .allSatisfy(get -> assertThat(ports).contains(get.getPort().getStrVal()));
        });
    }

    @EveryOverlay
    void everyServiceAndBudgetSelectsPodsThatExist(String name) throws Exception {
        Overlay overlay = Overlay.of(name);
        List<Map<String, String>> labels = overlay.all(Deployment.class)
                .map(d -> d.getSpec().getTemplate().getMetadata().getLabels())
                .toList();
        assertThat(overlay.all(Service.class).map(s -> s.getSpec().getSelector()))
                .hasSize(3)
                .allSatisfy(selector ->
                        assertThat(labels).anySatisfy(l -> assertThat(l).containsAllEntriesOf(selector)));
        assertThat(overlay.all(PodDisruptionBudget.class)
                        .map(p -> p.getSpec().getSelector().getMatchLabels()))
                .hasSize(3)
                .allSatisfy(selector ->
                        assertThat(labels).anySatisfy(l -> assertThat(l).containsAllEntriesOf(selector)));
        assertThat(overlay.all(Deployment.class)).allSatisfy(d -> assertThat(
                        d.getSpec().getTemplate().getMetadata().getLabels())
                .containsAllEntriesOf(d.getSpec().getSelector().getMatchLabels()));
    }

    @EveryOverlay
    void everyDisruptionBudgetLetsNodesDrain(String name) throws Exception {
        Overlay overlay = Overlay.of(name);
        assertThat(overlay.all(PodDisruptionBudget.class)).allSatisfy(budget -> {
            assertThat(budget.getSpec().getMaxUnavailable().getIntVal()).isPositive();
            assertThat(budget.getSpec().getUnhealthyPodEvictionPolicy()).isEqualTo("AlwaysAllow");
        });
    }

    @EveryOverlay
    void everyReplicaHasAnAccountOfItsOwnAndIsSpread(String name) throws Exception {
        Overlay overlay = Overlay.of(name);
        List<String> accounts = overlay.all(ServiceAccount.class)
                .map(a -> a.getMetadata().getName())
                .toList();
        assertThat(overlay.pods()).allSatisfy(pod -> {
            assertThat(accounts).contains(pod.getServiceAccountName());
            assertThat(pod.getTopologySpreadConstraints()).isNotEmpty();
        });
    }

    @Test
    void productionSurvivesTheLossOfAReplica() throws Exception {
        Overlay overlay = Overlay.of("production");
        List<String> scaled = overlay.all(HorizontalPodAutoscaler.class)
                .filter(scaler -> scaler.getSpec().getMinReplicas() > 1)
                .map(scaler -> scaler.getSpec().getScaleTargetRef().getName())
                .toList();

        assertThat(overlay.all(Deployment.class)).allSatisfy(d -> {
            if (!scaled.contains(d.getMetadata().getName())) {
                assertThat(d.getSpec().getReplicas()).isGreaterThan(1);
            }
        });
    }

    @Test
    void whatAnAutoscalerDecidesIsNotSetBesideIt() throws Exception {
        Overlay overlay = Overlay.of("full");
        List<String> scaled = Stream.concat(
                        overlay.all(HorizontalPodAutoscaler.class)
                                .map(scaler ->
                                        scaler.getSpec().getScaleTargetRef().getName()),
                        overlay.custom("ScaledObject")
                                .map(scaler -> scaler.<String>get("spec", "scaleTargetRef", "name")))
                .toList();

        assertThat(scaled).containsExactlyInAnyOrder("ingest", "query", "claims");
        assertThat(overlay.all(Deployment.class))
                .allSatisfy(d -> assertThat(d.getSpec().getReplicas()).isNull());
    }

    @Test
    void kindAsksForNoMoreThanASmallNodeHas() throws Exception {
        Overlay overlay = Overlay.of("kind");

        BigDecimal memory = sum(overlay, "memory");
        BigDecimal processors = sum(overlay, "cpu");

        assertThat(memory).isLessThan(BigDecimal.valueOf(5L << 30));
        assertThat(processors).isLessThan(BigDecimal.valueOf(2));
    }

    /** What services, Kafka and PostgreSQL request together. */
    private static BigDecimal sum(Overlay overlay, String resource) {
        Stream<BigDecimal> services = overlay.containers()
                .map(container ->
                        container.getResources().getRequests().get(resource).getNumericalAmount());
        Stream<BigDecimal> servers = Stream.of("KafkaNodePool", "Cluster")
                .flatMap(overlay::custom)
                .map(server -> new Quantity(server.<Object>get("spec", "resources", "requests", resource)
                                .toString())
                        .getNumericalAmount());
        return Stream.concat(services, servers).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @EveryOverlay
    void secretsAreFilesAndNeverVariables(String name) throws Exception {
        Overlay overlay = Overlay.of(name);
        assertThat(overlay.containers().flatMap(c -> c.getEnv().stream())).allSatisfy(variable -> {
            assertThat(
                            variable.getValueFrom() == null
                                    ? null
                                    : variable.getValueFrom().getSecretKeyRef())
                    .isNull();
            assertThat(variable.getName().toLowerCase(java.util.Locale.ROOT)).doesNotContain("password");
        });
    }

    @EveryOverlay
    void everyVariableFromTheConfigurationHasItsKey(String name) throws Exception {
        Overlay overlay = Overlay.of(name);
        Map<String, String> data = overlay.all(ConfigMap.class)
                .filter(map -> map.getMetadata().getName().equals("news-claims"))
                .findFirst()
                .orElseThrow()
                .getData();
        assertThat(overlay.containers().flatMap(c -> c.getEnv().stream()).filter(v -> v.getValueFrom() != null))
                .extracting(EnvVar::getValueFrom)
                .allSatisfy(from ->
                        assertThat(data).containsKey(from.getConfigMapKeyRef().getKey()));
    }

    @EveryOverlay
    void ofOurPodsNoneTalksUnlessAPolicyAllowsIt(String name) throws Exception {
        Overlay overlay = Overlay.of(name);
        Map<String, String> ours = Map.of("app.kubernetes.io/part-of", "news-claims");

        assertThat(overlay.all(NetworkPolicy.class)).anySatisfy(policy -> {
            assertThat(policy.getSpec().getPodSelector().getMatchLabels()).isEqualTo(ours);
            assertThat(policy.getSpec().getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
            assertThat(policy.getSpec().getIngress()).isEmpty();
            assertThat(policy.getSpec().getEgress()).isEmpty();
        });
        assertThat(overlay.all(Deployment.class))
                .extracting(d -> d.getSpec().getTemplate().getMetadata().getLabels())
                .allSatisfy(labels -> assertThat(labels).containsAllEntriesOf(ours));
    }

    @Test
    void aMisspelledFieldIsFound() throws Exception {
        String misspelled = Overlay.of("production").yaml().replaceFirst("readinessProbe:", "readynessProbe:");
        assertThat(StrictLoader.unknownFields(misspelled))
                .singleElement()
                .asString()
                .endsWith(".readynessProbe");
    }
}
