package org.newsclaims.claims.views.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
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

    @Test
    void theFirstAndTheLastMomentOfTheCalendarAreKnown() {
        Instant first = Instant.parse("0001-01-01T00:00:00Z");
        Instant last = Instant.parse("9999-12-31T23:59:59.999999Z");

        assertThat(Storable.time(first)).isEqualTo(first);
        assertThat(Storable.time(first.minusNanos(1))).isNull();
        assertThat(Storable.time(last)).isEqualTo(last);
        assertThat(Storable.time(last.plusNanos(1000))).isNull();
        assertThat(Storable.time(null)).isNull();
    }

    @Test
    void daysOutsideTheCalendarCountAsUnknown() {
        assertThat(Storable.day(LocalDate.of(1, 1, 1))).isEqualTo("0001-01-01");
        assertThat(Storable.day(LocalDate.of(9999, 12, 31))).isEqualTo("9999-12-31");
        assertThat(Storable.day(LocalDate.of(0, 12, 31))).isNull();
        assertThat(Storable.day(LocalDate.of(10000, 1, 1))).isNull();
        assertThat(Storable.day(null)).isNull();
    }

    @Test
    void halfACharacterAtTheEndIsReplaced() {
        assertThat(Storable.text("ab\uD83D")).isEqualTo("ab\uFFFD");
        assertThat(Storable.text("\uDE00\uD83D\uDE00")).isEqualTo("\uFFFD\uD83D\uDE00");
    }
}
