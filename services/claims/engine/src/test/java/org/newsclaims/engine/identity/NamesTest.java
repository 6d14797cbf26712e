package org.newsclaims.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.speaker.SpeakerIds;

class NamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alder Courier",
                "Bank of Alder",
                "Alder police",
                "Quaywatch.example",
                "Voss administration",
                "Marlow district attorney's office",
                "Peruvian government",
                "NATO"
            })
    void whatABodyIsCalledIsItsName(String name) {
        assertThat(Names.isNamed(body(name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report",
                "Courier's report",
                "skipper of the Alder ferry",
                "lawyer acting for the Hale family",
                "websites of Holmarfon",
                "Hale's birth certificate"
            })
    void whatOnlyHoldsANameIsNone(String description) {
        assertThat(Names.isNamed(body(description))).isFalse();
    }

    private static Speaker body(String name) {
        return SpeakerIds.speaker(name, SpeakerType.ORGANIZATION, name);
    }
}
