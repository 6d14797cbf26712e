package org.newsclaims.claims.views.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.views.support.Engines;
import org.newsclaims.engine.grouping.Filing;
import org.newsclaims.engine.grouping.FilingIndex;
import org.newsclaims.engine.grouping.Fingerprint;
import org.newsclaims.engine.grouping.Neighbourhood;
import org.newsclaims.engine.model.Article;

/** Articles in the same words, an hour apart: all are filed under the same keys, in the order of their letters. */
class StandingTest {
    private static final String TEXT = "A ferry struck the pier of Kirkwall, harbour master Ida Flett said.";

    @Test
    void neighboursAreThoseThatTheStoreHasOnceTheBatchIsWritten() {
        for (int reach = 1; reach < 6; reach++) {
            Standing standing = standing("abcdefgh", "bdf", "dxyz");
            Memory after = new Memory("acdeghxyz");
            for (Filing place : filings('e')) {
                assertThat(standing.around(List.of(place), reach)).isEqualTo(after.around(List.of(place), reach));
            }
            for (Filing place : filings('y')) {
                assertThat(standing.around(List.of(place), reach)).isEqualTo(after.around(List.of(place), reach));
            }
        }
    }

    @Test
    void placesAreAnsweredInTheirOrder() {
        List<Filing> places = new ArrayList<>(filings('c'));
        places.addAll(filings('e'));

        assertThat(standing("abcdef", "a", "x").around(places, 2)).isEqualTo(new Memory("bcdefx").around(places, 2));
    }

    @Test
    void fingerprintsOfTheBatchComeBeforeThoseOfTheStoreWhichIsAskedForOthersAlone() {
        Memory store = new Memory("abc");
        Fingerprint other = Engines.GROUPING.fingerprint(Article.of("b", "Quite another text about Kirkwall."));
        Standing standing =
                new Standing(Engines.GROUPING, store, Map.of("b", print('b')), Map.of("b", other, "x", print('x')));

        assertThat(standing.fingerprints(List.of("a", "b", "x")))
                .containsOnlyKeys("a", "b", "x")
                .containsEntry("b", other);
        assertThat(store.asked).containsExactly("a");
        standing.fingerprints(List.of("x"));
        assertThat(store.asked).containsExactly("a");
    }

    private static Standing standing(String stored, String replaced, String arrived) {
        return new Standing(Engines.GROUPING, new Memory(stored), prints(replaced), prints(arrived));
    }

    private static Map<String, Fingerprint> prints(String letters) {
        Map<String, Fingerprint> prints = new TreeMap<>();
        letters.chars().forEach(letter -> prints.put(Character.toString(letter), print((char) letter)));
        return prints;
    }

    private static List<Filing> filings(char letter) {
        return Engines.GROUPING.filings(print(letter));
    }

    private static Fingerprint print(char letter) {
        Instant published = Instant.parse("2024-05-05T08:00:00Z").plusSeconds(3600L * (letter - 'a'));
        return Engines.GROUPING.fingerprint(
                new Article(Character.toString(letter), null, null, null, published, "en", TEXT));
    }

    private static final class Memory implements Neighbourhood {
        private final FilingIndex index = new FilingIndex();
        private final Map<String, Fingerprint> prints;
        private final List<String> asked = new ArrayList<>();

        Memory(String letters) {
            prints = prints(letters);
            prints.forEach((id, print) -> index.file(id, Engines.GROUPING.filings(print)));
        }

        @Override
        public List<Around> around(List<Filing> places, int reach) {
            return index.around(places, reach);
        }

        @Override
        public Map<String, Fingerprint> fingerprints(Collection<String> articleIds) {
            asked.addAll(articleIds);
            Map<String, Fingerprint> found = new TreeMap<>(prints);
            found.keySet().retainAll(Set.copyOf(articleIds));
            return found;
        }
    }
}
