package org.newsclaims.e2e.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobsTest {
    @Test
    void aRebuildMayReachTheAdministration() throws IOException {
        assertThat(job("rebuild").getSpec().getTemplate().getMetadata().getLabels())
                .containsEntry("news-claims/administrator", "true")
                .containsEntry("app.kubernetes.io/part-of", "news-claims");
    }

    @Test
    void aMigrationIsAClaimsServiceThatEndsWhenItHasMigrated() throws IOException {
        Job job = job("migrate");

        assertThat(job.getSpec().getTemplate().getMetadata().getLabels())
                .doesNotContainEntry("app.kubernetes.io/name", "claims");
        Container container =
                job.getSpec().getTemplate().getSpec().getContainers().get(0);
        assertThat(container.getImage()).startsWith("news-claims/claims:");
        assertThat(container.getEnv())
                .filteredOn(variable -> variable.getValue() != null)
                .extracting(EnvVar::getName, EnvVar::getValue)
                .contains(tuple("QUARKUS_FLYWAY_MIGRATE_AT_START", "true"), tuple("QUARKUS_INIT_AND_EXIT", "true"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rebuild", "migrate"})
    void aJobRunsAsNobody(String name) throws IOException {
        Job job = job(name);

        PodSpec pod = job.getSpec().getTemplate().getSpec();
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(pod.getContainers()).singleElement().satisfies(container -> {
            assertThat(container.getImage()).matches(".+:.+").doesNotEndWith(":latest");
            assertThat(container.getSecurityContext().getReadOnlyRootFilesystem())
                    .isTrue();
            assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                    .isFalse();
            assertThat(container.getSecurityContext().getCapabilities().getDrop())
                    .containsExactly("ALL");
            assertThat(container.getResources().getLimits()).containsKeys("cpu", "memory");
        });
    }

    private static Job job(String name) throws IOException {
        String yaml = Files.readString(Repository.file("deploy/kubernetes/jobs/" + name + ".yaml"));
        assertThat(StrictLoader.unknownFields(yaml)).isEmpty();
        return (Job) StrictLoader.load(yaml).get(0);
    }
}
