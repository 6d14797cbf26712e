package org.newsclaims.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {
    private static final String TOLD = "The morning boat to Skarholm hit a reef in thick fog, and nobody was hurt.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SKARHOLM, May 4 (Reuters) - Nobody was hurt. | reuters",
                "Skarholm (AP) — Nobody was hurt. | ap",
                "Skarholm (dpa) – Nobody was hurt. | dpa",
                "SKARHOLM (Nordlys) - Nobody was hurt. | nordlys",
                "By Mia Lund, Associated Press | ap",
                "By Agence France-Presse | afp",
                "With reporting by Reuters. | reuters",
                "The Associated Press contributed to this report. | ap",
                "This article was originally published by the Harbour Post | harbour post",
                "Copyright 2024 Baltic News Agency | baltic",
                "Source: the Baltic news agency | baltic",
                "— Reuters | reuters",
                "(Reuters) | reuters",
            })
    void aCreditIsKnownByItsForm(String line, String key) {
        assertThat(Credits.of("Ferry on the rocks\n\n" + line + "\n\n" + TOLD)).containsExactly(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Top News",
                "Previous Post",
                "Credit: Reuters",
                "By Mia Lund",
                "By mail",
                "Jonas Wiik (Labour) - a former captain - was there.",
                "Mia Lund in Brevik contributed to this report."
            })
    void whatOnlyLooksLikeOneIsNone(String line) {
        assertThat(Credits.of("Ferry on the rocks\n\n" + line + "\n\n" + TOLD)).isEmpty();
    }

    @Test
    void aHeadlineCreditsNobody() {
        assertThat(Credits.of("Source: Harbour Post\n\n" + TOLD)).isEmpty();
    }

    @Test
    void everyOutletOfALineIsCredited() {
        assertThat(Credits.of("Ferry\n\n" + TOLD + "\n\nReuters and the Associated Press contributed to this report."))
                .containsExactly("ap", "reuters");
    }
}
