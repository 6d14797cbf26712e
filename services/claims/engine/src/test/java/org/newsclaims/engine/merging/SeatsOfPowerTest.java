package org.newsclaims.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;

class SeatsOfPowerTest {
    @ParameterizedTest
    @CsvSource({
        "White House, Barack Obama, true, false",
        "Kremlin, Vladimir Putin, true, false",
        "White House, Vladimir Putin, false, true",
        "Kremlin, Barack Obama, false, true",
        "White House, Hillary Clinton, false, false",
        "White House, Bernie Sanders, false, false",
        "White House, Ada Brandt, false, false",
        "Port Authority, Barack Obama, false, false"
    })
    void aSeatSpeaksForWhoHoldsItsOfficeAndNotForThoseOfOtherCountries(
            String seat, String person, boolean speaksFor, boolean elsewhere) {
        Speaker house = new Speaker("seat", seat, SpeakerType.ORGANIZATION, seat);
        Speaker holder = new Speaker("person", person, SpeakerType.PERSON, person);

        assertThat(SeatsOfPower.speakFor(house, holder)).isEqualTo(speaksFor);
        assertThat(SeatsOfPower.elsewhere(house, holder)).isEqualTo(elsewhere);
    }

    @ParameterizedTest
    @CsvSource({"White House, Barack Obama", "Kremlin, Barack Obama"})
    void onlyPersonsHoldOffices(String seat, String name) {
        Speaker house = new Speaker("seat", seat, SpeakerType.ORGANIZATION, seat);
        Speaker body = new Speaker("body", name, SpeakerType.ORGANIZATION, name);

        assertThat(SeatsOfPower.speakFor(house, body)).isFalse();
        assertThat(SeatsOfPower.elsewhere(house, body)).isFalse();
    }
}
