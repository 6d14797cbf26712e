package org.newsclaims.claims.views.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StorableTest {
    @Test
    void soundTextStaysAsItIs() {
        String text = "Grüße, \uD83D\uDE00 and \t tabs";

        assertThat(Storable.text(text)).isSameAs(text);
    }

    @Test
    void whatNoDatabaseHoldsIsReplacedOneForOne() {
        assertThat(Storable.text("a\u0000b\uD800c\uDC00")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
        assertThat(Storable.text("\uD800\uD83D\uDE00")).isEqualTo("\uFFFD\uD83D\uDE00");
    }

    @Test
    void timesOutsideTheCalendarCountAsUnknown() {
        assertThat(Storable.time(Instant.MAX)).isNull();
        assertThat(Storable.time(Instant.parse("-0001-01-01T00:00:00Z"))).isNull();
        assertThat(Storable.time(Instant.parse("2024-05-05T08:00:00.123456789Z")))
                .isEqualTo(Instant.parse("2024-05-05T08:00:00.123456Z"));
    }
}
