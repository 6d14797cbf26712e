package org.newsclaims.e2e.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class JobsTest {
    @Test
    void aRebuildRunsAsNobodyAndMayReachTheAdministration() throws IOException {
        String yaml = Files.readString(Repository.file("deploy/kubernetes/jobs/rebuild.yaml"));

        Job job = (Job) StrictLoader.load(yaml).get(0);

        assertThat(StrictLoader.unknownFields(yaml)).isEmpty();
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
        assertThat(job.getSpec().getTemplate().getMetadata().getLabels())
                .containsEntry("news-claims/administrator", "true")
                .containsEntry("app.kubernetes.io/part-of", "news-claims");
    }
}
