package org.newsclaims.claims.views.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.views.domain.Version.Kind;

class VersionTest {
    private static final Instant TIME = Instant.parse("2024-05-06T10:00:00.123Z");

    @Test
    void ofTwoLinesOfOneBatchTheLaterCountsWhateverItsDigest() {
        Version line = new Version(TIME.plusNanos(1_000), Kind.RECEIVED, "z");
        Version next = new Version(TIME.plusNanos(2_000), Kind.RECEIVED, "a");

        assertThat(next).isGreaterThan(line);
    }

    @Test
    void withinAMillisecondWhatTakesBackCountsMore() {
        Version text = new Version(TIME.plusNanos(2_000), Kind.RECEIVED, "a");

        assertThat(Version.withdrawn(TIME.plusNanos(1_000), true)).isGreaterThan(text);
        assertThat(Version.withdrawn(TIME.plusNanos(1_000), false)).isGreaterThan(text);
        assertThat(new Version(TIME.plusMillis(1), Kind.RECEIVED, "a")).isGreaterThan(Version.withdrawn(TIME, true));
    }
}
