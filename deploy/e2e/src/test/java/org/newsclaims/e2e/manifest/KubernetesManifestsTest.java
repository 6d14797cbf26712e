package org.newsclaims.e2e.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KubernetesManifestsTest {
    private static String yaml;
    private static List<HasMetadata> objects;

    @BeforeAll
    static void render() throws Exception {
        yaml = Kustomize.render(Repository.file("deploy/kubernetes/overlays/production"));
        objects = StrictLoader.load(yaml);
    }

    @Test
    void holdsOnlyFieldsThatTheApiServerKnows() {
        assertThat(StrictLoader.unknownFields(yaml)).isEmpty();
    }

    @Test
    void deploysTheThreeServices() {
        assertThat(all(Deployment.class))
                .extracting(d -> d.getMetadata().getName())
                .containsExactlyInAnyOrder("ingest", "claims", "query");
    }

    @Test
    void everyPodMeetsTheRestrictedStandard() {
        assertThat(pods()).allSatisfy(pod -> {
            assertThat(pod.getAutomountServiceAccountToken()).isFalse();
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod.getSecurityContext().getRunAsUser()).isPositive();
            assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        });
        assertThat(containers()).allSatisfy(container -> {
            assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                    .isFalse();
            assertThat(container.getSecurityContext().getReadOnlyRootFilesystem())
                    .isTrue();
            assertThat(container.getSecurityContext().getCapabilities().getDrop())
                    .containsExactly("ALL");
        });
    }

    @Test
    void everyContainerHasRequestsLimitsAndAPinnedImage() {
        assertThat(containers()).allSatisfy(container -> {
            assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
            assertThat(container.getResources().getLimits()).containsKeys("cpu", "memory");
            assertThat(container.getResources().getLimits().get("memory"))
                    .as("memory is not overcommitted")
                    .isEqualTo(container.getResources().getRequests().get("memory"));
            assertThat(container.getImage()).matches(".+:.+").doesNotEndWith(":latest");
        });
    }

    @Test
    void everyProbeAsksAPortThatTheContainerOpens() {
        assertThat(containers()).allSatisfy(container -> {
            List<String> ports =
                    container.getPorts().stream().map(ContainerPort::getName).toList();
            assertThat(Stream.of(
                            container.getStartupProbe(), container.getReadinessProbe(), container.getLivenessProbe()))
                    .doesNotContainNull()
                    .extracting(Probe::getHttpGet)
                    .allSatisfy(get -> assertThat(ports).contains(get.getPort().getStrVal()));
        });
    }

    @Test
    void everyServiceAndBudgetSelectsPodsThatExist() {
        List<Map<String, String>> labels = all(Deployment.class)
                .map(d -> d.getSpec().getTemplate().getMetadata().getLabels())
                .toList();
        assertThat(all(Service.class).map(s -> s.getSpec().getSelector()))
                .hasSize(3)
                .allSatisfy(selector ->
                        assertThat(labels).anySatisfy(l -> assertThat(l).containsAllEntriesOf(selector)));
        assertThat(all(PodDisruptionBudget.class)
                        .map(p -> p.getSpec().getSelector().getMatchLabels()))
                .hasSize(3)
                .allSatisfy(selector ->
                        assertThat(labels).anySatisfy(l -> assertThat(l).containsAllEntriesOf(selector)));
        assertThat(all(Deployment.class)).allSatisfy(d -> assertThat(
                        d.getSpec().getTemplate().getMetadata().getLabels())
                .containsAllEntriesOf(d.getSpec().getSelector().getMatchLabels()));
    }

    @Test
    void everyDisruptionBudgetLetsNodesDrain() {
        assertThat(all(PodDisruptionBudget.class)).allSatisfy(budget -> {
            assertThat(budget.getSpec().getMaxUnavailable().getIntVal()).isPositive();
            assertThat(budget.getSpec().getUnhealthyPodEvictionPolicy()).isEqualTo("AlwaysAllow");
        });
    }

    @Test
    void everyReplicaHasAnAccountOfItsOwnAndIsSpread() {
        List<String> accounts =
                all(ServiceAccount.class).map(a -> a.getMetadata().getName()).toList();
        assertThat(pods()).allSatisfy(pod -> {
            assertThat(accounts).contains(pod.getServiceAccountName());
            assertThat(pod.getTopologySpreadConstraints()).isNotEmpty();
        });
        assertThat(all(Deployment.class))
                .allSatisfy(d -> assertThat(d.getSpec().getReplicas()).isGreaterThan(1));
    }

    @Test
    void secretsAreFilesAndNeverVariables() {
        assertThat(containers().flatMap(c -> c.getEnv().stream())).allSatisfy(variable -> {
            assertThat(
                            variable.getValueFrom() == null
                                    ? null
                                    : variable.getValueFrom().getSecretKeyRef())
                    .isNull();
            assertThat(variable.getName().toLowerCase(java.util.Locale.ROOT)).doesNotContain("password");
        });
    }

    @Test
    void everyVariableFromTheConfigurationHasItsKey() {
        Map<String, String> data =
                all(ConfigMap.class).findFirst().orElseThrow().getData();
        assertThat(containers().flatMap(c -> c.getEnv().stream()).filter(v -> v.getValueFrom() != null))
                .extracting(EnvVar::getValueFrom)
                .allSatisfy(from ->
                        assertThat(data).containsKey(from.getConfigMapKeyRef().getKey()));
    }

    @Test
    void nothingTalksUnlessAPolicyAllowsIt() {
        assertThat(all(NetworkPolicy.class)).anySatisfy(policy -> {
            assertThat(policy.getSpec().getPodSelector().getMatchLabels()).isNullOrEmpty();
            assertThat(policy.getSpec().getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
            assertThat(policy.getSpec().getIngress()).isEmpty();
            assertThat(policy.getSpec().getEgress()).isEmpty();
        });
    }

    @Test
    void aMisspelledFieldIsFound() {
        String misspelled = yaml.replaceFirst("readinessProbe:", "readynessProbe:");
        assertThat(StrictLoader.unknownFields(misspelled))
                .singleElement()
                .asString()
                .endsWith(".readynessProbe");
    }

    private static <T extends HasMetadata> Stream<T> all(Class<T> type) {
        return objects.stream().filter(type::isInstance).map(type::cast);
    }

    private static Stream<PodSpec> pods() {
        return all(Deployment.class).map(d -> d.getSpec().getTemplate().getSpec());
    }

    private static Stream<Container> containers() {
        return pods().flatMap(pod -> pod.getContainers().stream());
    }
}
