package org.newsclaims.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class InfraModeTest {
    @Test
    void theSwitchTakesThreeWords() {
        assertThat(InfraMode.of("embedded")).isEqualTo(InfraMode.EMBEDDED);
        assertThat(InfraMode.of("Containers")).isEqualTo(InfraMode.CONTAINERS);
        assertThat(InfraMode.of("auto")).isIn(InfraMode.EMBEDDED, InfraMode.CONTAINERS);
        assertThatThrownBy(() -> InfraMode.of("docker")).hasMessageContaining("embedded, containers or auto");
    }
}
