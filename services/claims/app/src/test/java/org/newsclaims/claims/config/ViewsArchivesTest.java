package org.newsclaims.claims.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EngineArchiveTest {
    @Test
    void theSameEngineHasTheSameVersion() {
        assertThat(EngineArchive.version()).isEqualTo(EngineArchive.version());
        assertThat(EngineArchive.version().value()).matches("\\d+-[0-9a-f]{16}");
    }
}
