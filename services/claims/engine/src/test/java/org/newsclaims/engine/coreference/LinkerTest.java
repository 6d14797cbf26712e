package org.newsclaims.engine.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.coreference.Mention.Kind;
import org.newsclaims.engine.coreference.Mention.Place;
import org.newsclaims.engine.coreference.Mention.Site;
import org.newsclaims.engine.coreference.Mention.Sort;
import org.newsclaims.engine.lexicon.Gender;
import org.newsclaims.engine.page.Range;

class LinkerTest {
    private final Linker linker = new Linker(LinkModel.standard());

    @Test
    void oneNameIsOneReferent() {
        List<Referent> referents = linker.link(List.of(name(0, 0, "Ada Moss"), name(10, 1, "Ada Moss")));

        assertThat(referents.get(0)).isSameAs(referents.get(1));
    }

    @Test
    void sheIsNoMan() {
        Mention man = mention(0, 0, Kind.NAME, Gender.MALE, "Hugo Brand");
        Mention woman = mention(4, 0, Kind.NAME, Gender.FEMALE, "Ada Moss");
        Mention she = mention(10, 1, Kind.SHE, Gender.FEMALE, null);

        List<Referent> referents = linker.link(List.of(man, woman, she));

        assertThat(referents.get(2)).isSameAs(referents.get(1));
    }

    @Test
    void aPronounLooksNoFurtherBackThanAFewSentences() {
        List<Referent> referents =
                linker.link(List.of(name(0, 0, "Ada Moss"), mention(900, 60, Kind.SHE, Gender.FEMALE, null)));

        assertThat(referents.get(1)).isNotSameAs(referents.get(0));
    }

    private static Mention name(int word, int sentence, String name) {
        return mention(word, sentence, Kind.NAME, Gender.FEMALE, name);
    }

    private static Mention mention(int word, int sentence, Kind kind, Gender gender, String name) {
        Site site = new Site(sentence, sentence, sentence, -1, word + 1, new int[0], true, -1, -1, false, 0);
        return new Mention(
                new Range(word, word + 1),
                word,
                kind,
                Sort.PERSON,
                gender,
                false,
                Place.SUBJECT,
                name,
                Set.of(name == null ? "" : "moss"),
                Set.of(),
                Set.of(),
                site);
    }
}
