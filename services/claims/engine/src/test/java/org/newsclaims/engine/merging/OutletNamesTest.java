package org.newsclaims.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletNamesTest {
    @ParameterizedTest
    @CsvSource({
        "the Norholm Gazette, true",
        "The Daily Herald newspaper, true",
        "Associated Press, true",
        "Reuters, true",
        "norholm gazette, false",
        "Ada Brandt, false",
        "Gazette: all the news, false"
    })
    void anOutletIsCalledAsOutletsAre(String name, boolean outlet) {
        assertThat(OutletNames.is(name)).isEqualTo(outlet);
    }

    @ParameterizedTest
    @CsvSource({
        "the Associated Press, AP",
        "Agence France-Presse, AFP",
        "The Norholm Gazette newspaper, Norholm Gazette",
        "Xinhua News Agency, Xinhua",
        " Time magazine , the Time"
    })
    void allSpellingsHaveOneKey(String name, String other) {
        assertThat(OutletNames.key(name)).isEqualTo(OutletNames.key(other));
    }
}
