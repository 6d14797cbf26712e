package org.newsclaims.engine.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayEvidenceTest {
    private static final LocalDate WRITTEN = LocalDate.of(2021, 7, 7);

    private final DaySet second = DaySet.of(lead(2021, 7, 2), WRITTEN);

    @Test
    void oneDayOfBothLeadsIsTheSameAndOneOfTheBodyHalf() {
        assertThat(DayEvidence.of(second, second)).isEqualTo(new DayEvidence(1, 0, 0));
        DaySet body = DaySet.of(List.of(new DayMention(2021, 7, 2, false, true)), WRITTEN);
        assertThat(DayEvidence.of(second, body).same()).isEqualTo(0.5);
        assertThat(DayEvidence.of(second, DaySet.of(lead(0, 7, 2), null)).same())
                .isEqualTo(1);
        assertThat(DayEvidence.of(second, DaySet.of(lead(2020, 7, 2), WRITTEN)).same())
                .isZero();
    }

    @Test
    void happeningsFarApartAreTwoAndNearOnesAreNot() {
        assertThat(apart(second, DaySet.of(lead(2021, 7, 5), WRITTEN))).isZero();
        assertThat(apart(second, DaySet.of(lead(2021, 7, 6), WRITTEN))).isEqualTo(0.0599, within(0.001));
        assertThat(apart(second, DaySet.of(lead(2019, 7, 2), WRITTEN))).isEqualTo(1);
        assertThat(apart(second, DaySet.of(List.of(), LocalDate.of(2019, 7, 2))))
                .isEqualTo(0.5);
        assertThat(apart(second, DaySet.of(List.of(), null))).isZero();
    }

    @Test
    void withoutYearsDaysAreCountedWithinOne() {
        DaySet december = DaySet.of(lead(0, 12, 30), null);
        assertThat(apart(december, DaySet.of(lead(0, 1, 1), null))).isZero();
        assertThat(apart(december, DaySet.of(lead(0, 7, 1), null))).isEqualTo(0.855, within(0.001));
        assertThat(DayEvidence.comparable(december, second)).isTrue();
        assertThat(DayEvidence.comparable(DaySet.of(List.of(), WRITTEN), second))
                .isFalse();
    }

    @Test
    void monthsTellWhereNoneIsNamedByBoth() {
        DaySet june = DaySet.of(lead(2021, 6, 0), WRITTEN);
        DaySet july = DaySet.of(lead(2021, 7, 0), WRITTEN);
        DaySet both = DaySet.of(List.of(mention(2021, 5, 0), mention(2021, 6, 0)), WRITTEN);
        DaySet often = DaySet.of(new ArrayList<>(Collections.nCopies(5, mention(2021, 5, 2))), WRITTEN);
        assertThat(DayEvidence.of(june, july).otherMonths()).isEqualTo(0.5);
        assertThat(DayEvidence.of(both, july).otherMonths()).isEqualTo(1);
        assertThat(DayEvidence.of(often, july).otherMonths()).isEqualTo(1.5);
        assertThat(DayEvidence.of(both, june).otherMonths()).isZero();
        assertThat(DayEvidence.of(DaySet.of(List.of(), WRITTEN), june).otherMonths())
                .isZero();
    }

    private static double apart(DaySet one, DaySet other) {
        double apart = DayEvidence.of(one, other).apart();
        assertThat(DayEvidence.of(other, one).apart()).isEqualTo(apart);
        return apart;
    }

    private static List<DayMention> lead(int year, int month, int day) {
        return List.of(mention(year, month, day));
    }

    private static DayMention mention(int year, int month, int day) {
        return new DayMention(year, month, day, true, true);
    }
}
