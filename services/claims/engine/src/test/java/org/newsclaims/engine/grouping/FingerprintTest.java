package org.newsclaims.engine.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.engine.grouping.Term.Kind;
import org.newsclaims.engine.grouping.Term.Place;

class FingerprintTest {
    private static final String TEXT =
            """
            fp2
            a1
            2024-03-05T10:00:00Z
            2024-03-05
            ^n3000:kirkwall +w2000:ferri .d1000:4700 .f900:ida_flett +p800:ferri+pier .w700:a:b
            +p2024:3:4 .f0:4:0""";

    @Test
    void theTextHoldsAllThatTwoFingerprintsAreComparedBy() {
        Fingerprint print = Fingerprint.decode(TEXT);

        assertThat(print.encode()).isEqualTo(TEXT);
        assertThat(print.articleId()).isEqualTo("a1");
        assertThat(print.publishedAt()).isEqualTo("2024-03-05T10:00:00Z");
        assertThat(print.written()).isEqualTo("2024-03-05");
        assertThat(print.happening()).isEqualTo("2024-03-04");
        assertThat(print.terms())
                .startsWith(
                        new Term("kirkwall", Kind.NAME, 3000, Place.HEAD),
                        new Term("ferri", Kind.WORD, 2000, Place.LEAD),
                        new Term("4700", Kind.NUMBER, 1000, Place.BODY))
                .endsWith(new Term("a:b", Kind.WORD, 700, Place.BODY));
        assertThat(print.days())
                .containsExactly(new DayMention(2024, 3, 4, true, true), new DayMention(0, 4, 0, false, false));
    }

    @Test
    void whatIsNotKnownIsADash() {
        Fingerprint bare = new Fingerprint("a1", null, null, List.of(), List.of());

        assertThat(bare.encode()).isEqualTo("fp2\na1\n-\n-\n\n");
        assertThat(Fingerprint.decode(bare.encode()))
                .returns(null, Fingerprint::publishedAt)
                .returns(null, Fingerprint::written)
                .returns(null, Fingerprint::happening)
                .isEqualTo(bare)
                .hasSameHashCodeAs(bare);
        assertThat(bare).isNotEqualTo(Fingerprint.decode(TEXT)).isNotEqualTo("a1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fp2\na1\n-\n-\n",
                "fp2\na1\n-\n-\n\n\n",
                "fp1\na1\n-\n-\n\n",
                "fp2\na1\n-\n-\n!w1:ferri\n",
                "fp2\na1\n-\n-\n^x1:ferri\n"
            })
    void anotherVersionOrADamagedTextIsRefused(String text) {
        assertThatThrownBy(() -> Fingerprint.decode(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDayOfPublicationIsTheDayOfWritingWhateverTheDatelineSays() {
        Instant late = Instant.parse("2024-03-05T23:59:59Z");

        assertThat(new Fingerprint("a", late, LocalDate.of(2001, 1, 1), List.of(), List.of()).written())
                .isEqualTo("2024-03-05");
        assertThat(new Fingerprint("a", null, LocalDate.of(2001, 1, 1), List.of(), List.of()).written())
                .isEqualTo("2001-01-01");
    }

    @Test
    void theEarliestPublishedFoundsAnEventAndThenTheSmallestId() {
        List<Fingerprint> prints = new ArrayList<>();
        for (String id : List.of("b", "a")) {
            prints.add(new Fingerprint(id + "-undated", null, null, List.of(), List.of()));
            prints.add(new Fingerprint(id + "-late", Instant.EPOCH.plusSeconds(9), null, List.of(), List.of()));
            prints.add(new Fingerprint(id + "-early", Instant.EPOCH, null, List.of(), List.of()));
        }

        EventGroup event = EventGroup.of(prints);

        assertThat(event.articleIds())
                .containsExactly("a-early", "b-early", "a-late", "b-late", "a-undated", "b-undated");
        assertThat(event.eventId()).isEqualTo(EventIds.foundedBy("a-early")).startsWith("ev-");
        assertThatThrownBy(() -> new EventGroup("ev-1", List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void filingsAreOrderedByKeyThenPosition() {
        List<Filing> filings = List.of(new Filing("a", "1 x"), new Filing("a", "2 a"), new Filing("b", "0 y"));

        assertThat(filings).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(filings.get(1)).isGreaterThan(filings.get(0)).isLessThan(filings.get(2));
    }

    @Test
    void positionsSortByTimeAndWhatHasNoneComesLast() {
        List<String> positions = new ArrayList<>();
        for (String at : List.of("0001-01-01T00:00:00Z", "1969-12-31T00:00:00Z", "2024-03-05T10:00:00Z")) {
            positions.add(position(new Fingerprint("a", Instant.parse(at), null, terms("ferri"), List.of())));
        }
        positions.add(position(new Fingerprint("a", null, LocalDate.of(2024, 3, 6), terms("ferri"), List.of())));
        positions.add(position(new Fingerprint("a", null, null, terms("ferri"), List.of())));

        assertThat(positions).isSorted().doesNotHaveDuplicates();
        assertThat(positions.get(2)).isEqualTo("00101709632800 a");
        assertThat(positions.get(4)).isEqualTo("~ a");
    }

    @Test
    void anArticleIsFiledUnderPairsOfItsMostTellingTermsOneOfThemAmongTheFirstThree() {
        assertThat(filings()).isEmpty();
        assertThat(filings("ferri")).hasSize(1);
        assertThat(filings("ferri", "pier")).hasSize(1);
        assertThat(filings("ferri", "pier", "mayor")).hasSize(3);
        assertThat(filings("ferri", "pier", "mayor", "storm")).hasSize(6);
        assertThat(filings("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"))
                .hasSize(Filings.LIMIT);
    }

    @Test
    void articlesMeetUnderTwoTermsThatBothHaveWhateverTheirOrderAndEndings() {
        assertThat(keys("jeweler", "pier")).containsExactlyElementsOf(keys("pier", "jewels"));
        assertThat(keys("jewel", "pier")).isNotEqualTo(keys("jewel", "storm"));
        assertThat(keys("jeweler", "jewels", "pier")).hasSize(1);
    }

    @Test
    void whatStandsEarlyAndNamesTellMore() {
        Term body = new Term("mayor", Kind.WORD, 1000, Place.BODY);
        Term lead = new Term("storm", Kind.WORD, 1000, Place.LEAD);
        Term head = new Term("yacht", Kind.WORD, 1000, Place.HEAD);
        Term name = new Term("zoe", Kind.NAME, 1000, Place.BODY);

        assertThat(firstOf(body, lead, head)).isEqualTo("yacht");
        assertThat(firstOf(body, lead)).isEqualTo("storm");
        assertThat(firstOf(body, lead, name)).isEqualTo("zoe");
        assertThat(firstOf(name, head)).isEqualTo("yacht");
        assertThat(firstOf(body, new Term("yacht", Kind.WORD, 1001, Place.BODY)))
                .isEqualTo("yacht");
    }

    /** The one of these that is in every key when ten other terms tell as little as can be. */
    private static String firstOf(Term... terms) {
        List<Term> all = new ArrayList<>(List.of(terms));
        for (int i = 0; i < 9; i++) {
            all.add(new Term("z" + i, Kind.WORD, 1, Place.BODY));
        }
        List<String> keys = keys(all);
        for (Term term : terms) {
            List<String> without =
                    keys(all.stream().filter(one -> !one.equals(term)).toList());
            if (keys.stream().limit(9).noneMatch(without::contains)) {
                return term.text();
            }
        }
        return null;
    }

    private static List<Filing> filings(String... words) {
        return new Fingerprint("a", null, null, terms(words), List.of()).filings();
    }

    private static List<String> keys(String... words) {
        return keys(terms(words));
    }

    private static List<String> keys(List<Term> terms) {
        return new Fingerprint("a", null, null, terms, List.of())
                .filings().stream().map(Filing::key).toList();
    }

    private static String position(Fingerprint print) {
        return print.filings().get(0).position();
    }

    private static List<Term> terms(String... words) {
        return List.of(words).stream()
                .map(word -> new Term(word, Kind.WORD, 1000, Place.LEAD))
                .toList();
    }
}
