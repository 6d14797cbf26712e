package org.newsclaims.engine.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;

class WeighedTest {
    private static final Range CUE = new Range(1, 2);
    private static final Range CONTENT = new Range(2, 4);

    @Test
    void theTaggerAgreesWhereItBelievesInCueAndContent() {
        Beliefs sure = new Beliefs(new float[] {0, 0, 1, 0.8f}, new float[] {0, 0.9f, 0, 0});

        Weighed weighed = Weighed.of(finding(CUE), sure);

        assertThat(weighed.belief()).isEqualTo(Weighed.MOST);
        assertThat(weighed.rule()).isEqualTo("after 85");
        assertThat(weighed.part()).isEqualTo("after 85 belief 4");
    }

    @Test
    void itDoesNotWhereEitherIsMissing() {
        Beliefs noCue = new Beliefs(new float[] {0, 0, 1, 1}, new float[4]);
        Beliefs noContent = new Beliefs(new float[4], new float[] {0, 1, 0, 0});

        assertThat(Weighed.of(finding(CUE), noCue).belief()).isZero();
        assertThat(Weighed.of(finding(CUE), noContent).belief()).isZero();
    }

    @Test
    void itIsNotAskedAboutWhatHasNoCue() {
        assertThat(Weighed.of(finding(Range.NONE), Beliefs.none(4)).belief()).isEqualTo(Weighed.UNASKED);
    }

    private static Finding finding(Range cue) {
        return new Finding(List.of(CONTENT), cue, Range.NONE, 1, "after", 0.85);
    }
}
