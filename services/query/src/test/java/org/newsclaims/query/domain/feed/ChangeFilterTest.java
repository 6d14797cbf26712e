package org.newsclaims.query.domain.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangeFilterTest {
    private static final Change DENIED = change("created", "denied");
    private static final Change WITHDRAWN = change("withdrawn", null);

    @Test
    void withoutRestrictionEverythingPasses() {
        assertThat(filter(null, null, null, null, null).passes(DENIED)).isTrue();
    }

    @Test
    void everyRestrictionMustHold() {
        assertThat(filter("e-1", "sp-1", "Gazette", "denied", 2).passes(DENIED)).isTrue();
        assertThat(filter("e-2", "sp-1", "Gazette", "denied", 2).passes(DENIED)).isFalse();
        assertThat(filter("e-1", "sp-2", "Gazette", "denied", 2).passes(DENIED)).isFalse();
        assertThat(filter("e-1", "sp-1", "Herald", "denied", 2).passes(DENIED)).isFalse();
        assertThat(filter("e-1", "sp-1", "Gazette", "affirmed", 2).passes(DENIED))
                .isFalse();
        assertThat(filter("e-1", "sp-1", "Gazette", "denied", 3).passes(DENIED)).isFalse();
    }

    @Test
    void aWithdrawalPassesWhateverPolarityIsAskedFor() {
        assertThat(filter(null, null, null, "affirmed", null).passes(WITHDRAWN)).isTrue();
        assertThat(filter("e-2", null, null, "affirmed", null).passes(WITHDRAWN))
                .isFalse();
    }

    private static ChangeFilter filter(String event, String speaker, String outlet, String polarity, Integer outlets) {
        return new ChangeFilter(event, speaker == null ? null : Set.of(speaker), outlet, polarity, null, outlets);
    }

    private static Change change(String change, String polarity) {
        return new Change(
                1, change, "e-1", "c-1", Set.of("sp-1", "sp-3"), Set.of("Courier", "Gazette"), polarity, null, "{}");
    }
}
