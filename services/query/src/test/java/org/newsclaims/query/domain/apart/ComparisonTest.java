package org.newsclaims.query.domain.apart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaims.query.domain.apart.Apart.Respect;
import org.newsclaims.records.view.DateRangeView;
import org.newsclaims.records.view.EventView;
import org.newsclaims.records.view.TraitView;
import org.newsclaims.records.view.TraitsView;

/** Two calls between the same two people, half a year apart. */
class ComparisonTest {
    private static final Side MAY =
            side("may", "2030-05-02", telling("Brandt 3000", "Okoye 2000"), telling("Brandt 1000"));
    private static final Side NOVEMBER = side("november", "2030-11-21", telling("Brandt 2000", "Ruiz 4000"));

    @Test
    void daysThatExcludeEachOtherComeFirst() {
        Respect first = Comparison.of(MAY, NOVEMBER).reasons().get(0);

        assertThat(first.respect()).isEqualTo("date");
        assertThat(first.words()).contains("203 days apart");
    }

    @Test
    void theOverlapIsTheShareOfTheWeightThatIsCommon() {
        // Brandt weighs 2000 in both on average, Okoye 1000 in the one and Ruiz 4000 in the other: 2000 of 7000.
        Respect names = respect(Comparison.of(MAY, NOVEMBER).reasons(), "names");

        assertThat(names.overlap()).isEqualTo(0.286);
        assertThat(names.one()).containsExactly("Okoye");
        assertThat(names.other()).containsExactly("Ruiz");
        assertThat(respect(Comparison.of(MAY, NOVEMBER).alike(), "names").one()).containsExactly("Brandt");
    }

    @Test
    void theSidesChangePlacesWithTheEvents() {
        Respect names = respect(Comparison.of(NOVEMBER, MAY).reasons(), "names");

        assertThat(names.one()).containsExactly("Ruiz");
        assertThat(names.overlap()).isEqualTo(0.286);
    }

    @Test
    void anEventIsNotApartFromItself() {
        Apart apart = Comparison.of(MAY, MAY);

        assertThat(apart.same()).isTrue();
        assertThat(apart.reasons()).isEmpty();
    }

    @Test
    void whatHasNoDayAndNoTraitsGivesNoReasons() {
        assertThat(Comparison.of(side("a", null), side("b", null)).reasons()).isEmpty();
    }

    private static Respect respect(List<Respect> all, String name) {
        return all.stream()
                .filter(one -> one.respect().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Side side(String id, String day, ArticleTelling... tellings) {
        LocalDate date = day == null ? null : LocalDate.parse(day);
        return new Side(
                new EventView(id, id, new DateRangeView(date, date), List.of(), 1, 1, 0, 0, null, null),
                List.of(tellings));
    }

    private static ArticleTelling telling(String... names) {
        List<TraitView> traits = Arrays.stream(names)
                .map(name -> new TraitView(name.split(" ")[0], Integer.parseInt(name.split(" ")[1])))
                .toList();
        return new ArticleTelling(null, null, new TraitsView(traits, List.of(), List.of()));
    }
}
