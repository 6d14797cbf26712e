package org.newsclaims.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AppositionsTest {
    private final Newsstand newsstand = new Newsstand();

    @Test
    void anAcronymThatOneArticleExplainsStandsForItsNameInAll() {
        newsstand.prints(
                "Gazette",
                "Two boats tore loose in the storm. The Tide Gauge Network (TGN) had warned of it. Harbour master Ada"
                        + " Lind said reports of faults had reached TGN3 and TGN4 days before.");
        newsstand.prints(
                "Herald",
                "The storm tore two boats loose. Harbour master Ada Lind said the Tide Gauge Network had been told of"
                        + " faults in 3 and 4.");

        assertThat(newsstand.corroboration("Ada Lind", "faults in 3").articles())
                .isEqualTo(2);
    }

    @Test
    void anAcronymThatIsExplainedInTwoWaysStandsForItself() {
        newsstand.prints(
                "Gazette",
                "Two boats tore loose in the storm. The Tide Gauge Network (TGN) had warned of it. Harbour master Ada"
                        + " Lind said reports of faults had reached TGN days before.");
        newsstand.prints(
                "Herald",
                "The storm tore two boats loose. Trawlers of the Good News (TGN) stayed out. Harbour master Ada Lind said"
                        + " the Tide Gauge Network had been told of faults.");

        assertThat(newsstand.corroboration("Ada Lind", "reports of faults").articles())
                .isEqualTo(1);
    }
}
