package org.newsclaims.engine.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.grouping.Traits.Trait;
import org.newsclaims.engine.model.Article;

class TraitsTest {
    private static final Term.Kind[] KINDS = {Term.Kind.FULL_NAME, Term.Kind.NUMBER, Term.Kind.WORD, Term.Kind.NAME};
    private static final String TEXT =
            """
            Council votes to rebuild the Marlow harbour bridge

            The city council voted on Saturday to rebuild the harbour bridge. Mayor Ingrid Solberg said the bridge would cost
            4700 crowns, and Solberg promised a bridge before winter.
            """;

    private final Traits traits = Traits.of(new Grouping().fingerprint(Article.of("a", TEXT)));

    @Test
    void namesHaveCapitalsAndNumbersAndWordsStandApart() {
        assertThat(traits.names()).extracting(Trait::text).contains("Solberg").allMatch(name -> !name.isBlank());
        assertThat(traits.numbers()).extracting(Trait::text).contains("4700");
        assertThat(traits.words()).extracting(Trait::text).contains("bridg").doesNotContain("4700", "solberg");
    }

    @Test
    void whatIsMostTellingComesFirst() {
        assertThat(traits.words())
                .isSortedAccordingTo(Comparator.comparingInt(Trait::weight).reversed());
        assertThat(traits.words()).allMatch(trait -> trait.weight() > 0);
    }

    @Test
    void onlyTheMostTellingAreShown() {
        List<Term> terms = IntStream.range(0, 100)
                .mapToObj(i -> new Term("t" + i, KINDS[i % KINDS.length], 100 + i, Term.Place.BODY))
                .toList();

        Traits many = Traits.of(new Fingerprint("c", null, null, terms, List.of()));

        assertThat(many.names()).hasSize(16).first().isEqualTo(new Trait("T99", 199));
        assertThat(many.numbers()).hasSize(8).first().isEqualTo(new Trait("t97", 197));
        assertThat(many.words()).hasSize(24).first().isEqualTo(new Trait("t98", 198));
    }

    @Test
    void aNameIsShownInFullWhereItsStemHasLostALetter() {
        List<Term> terms = List.of(
                new Term("jame", Term.Kind.NAME, 10, Term.Place.BODY),
                new Term("james_reid", Term.Kind.FULL_NAME, 9, Term.Place.BODY),
                new Term("reid", Term.Kind.NAME, 8, Term.Place.BODY));

        assertThat(Traits.of(new Fingerprint("c", null, null, terms, List.of())).names())
                .extracting(Trait::text)
                .containsExactly("James", "Reid");
    }

    @Test
    void anArticleThatSaysNothingHasNone() {
        Traits none = Traits.of(new Grouping().fingerprint(Article.of("b", " ")));

        assertThat(none).isEqualTo(new Traits(List.of(), List.of(), List.of()));
    }
}
