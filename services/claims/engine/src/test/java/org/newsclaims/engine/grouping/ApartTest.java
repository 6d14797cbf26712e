package org.newsclaims.engine.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.grouping.Apart.Reason;
import org.newsclaims.engine.grouping.Apart.Respect;
import org.newsclaims.engine.model.Article;

class ApartTest {
    private static final String APRIL = "Aldana and Reinholt discuss the Velden tunnel by telephone\n"
            + "On Thursday the chancellor, Ines Aldana, and king Oskar Reinholt discussed by telephone how the work on"
            + " the Velden tunnel could go on after the winter, the chancellery said in a short note.";
    private static final String AUGUST = "Aldana and Reinholt discuss the Velden tunnel by telephone again\n"
            + "On Thursday the chancellor, Ines Aldana, telephoned king Oskar Reinholt about 14 flooded shafts of the"
            + " Velden tunnel and about who would pay for pumps, the chancellery said.";
    private static final String SHIPYARD = "Fire destroys shipyard in Portmoor\n"
            + "A fire destroyed the Harlan shipyard in Portmoor, where 300 welders work, Mayor Tessa Quill said.";

    private final Grouping grouping = new Grouping();
    private final List<Fingerprint> april = List.of(
            print("april", "2023-04-06T18:00:00Z", APRIL), print("next morning", "2023-04-07T05:00:00Z", APRIL));
    private final List<Fingerprint> august = List.of(print("august", "2023-08-17T18:00:00Z", AUGUST));
    private final List<Fingerprint> shipyard = List.of(print("shipyard", null, SHIPYARD));

    @Test
    void twoCallsOfTheSamePeopleAreKeptApartByTheirDaysAboveAll() {
        Apart apart = grouping.apart(april, august);

        assertThat(apart.ruledOut()).isTrue();
        assertThat(apart.reasons().get(0).respect()).isEqualTo(Respect.DATE);
        assertThat(apart.reasons().get(0).one()).containsExactly("2023-04-06");
        assertThat(apart.reasons().get(0).other()).containsExactly("2023-08-17");
        assertThat(apart.reasons().get(0).words()).contains("2023-04-06", "2023-08-17");
    }

    @Test
    void whatTwoCallsHaveInCommonIsToldToo() {
        assertThat(grouping.apart(april, august).alike())
                .filteredOn(reason -> reason.respect() == Respect.NAMES)
                .singleElement()
                .satisfies(names -> {
                    assertThat(names.one()).contains("Aldana", "Reinholt", "Velden");
                    assertThat(names.weight()).isNegative();
                });
    }

    @Test
    void otherNamesWeighAgainstOneHappening() {
        Apart apart = grouping.apart(april, shipyard);

        assertThat(apart.ruledOut()).isFalse();
        assertThat(apart.reasons())
                .filteredOn(reason -> reason.respect() == Respect.NAMES)
                .singleElement()
                .satisfies(names -> {
                    assertThat(names.other()).contains("Portmoor");
                    assertThat(names.weight()).isPositive();
                });
        assertThat(apart.probability()).isLessThan(grouping.apart(april, august).probability() + 0.05);
    }

    @Test
    void theWeightsAndTheLogOddsOfATypicalPairMakeTheLogOdds() {
        Fingerprint a = april.get(0);
        Fingerprint b = shipyard.get(0);

        double against = PairModel.shipped().against(Features.of(a, b)).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        double same = PairModel.shipped().against(Features.of(a, a)).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();

        assertThat(same - against)
                .isCloseTo(
                        PairModel.shipped().logOdds(a, b) - PairModel.shipped().logOdds(a, a), within(1e-9));
    }

    @Test
    void exchangingTheEventsExchangesTheSides() {
        Apart there = grouping.apart(april, shipyard);
        Apart back = grouping.apart(shipyard, april);

        assertThat(back.probability()).isCloseTo(there.probability(), within(1e-12));
        assertThat(back.reasons())
                .extracting(Reason::one)
                .containsExactlyElementsOf(
                        there.reasons().stream().map(Reason::other).toList());
    }

    @Test
    void storedFingerprintsAndAnyOrderOfArticlesTellTheSame() {
        List<Fingerprint> stored =
                april.stream().map(Fingerprint::encode).map(Fingerprint::decode).toList();
        List<Fingerprint> reversed = new ArrayList<>(stored);
        Collections.reverse(reversed);

        assertThat(grouping.apart(reversed, august)).isEqualTo(grouping.apart(april, august));
    }

    private Fingerprint print(String id, String publishedAt, String text) {
        Instant published = publishedAt == null ? null : Instant.parse(publishedAt);
        return grouping.fingerprint(new Article(id, null, null, null, published, null, text));
    }
}
