package org.newsclaims.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.speaker.SpeakerIds;

class PrincipalsTest {
    private static final Speaker ADA = named("Ada Moreau", SpeakerType.PERSON);

    @Test
    void whomTheySpeakForIsCalledAsAmongTheSpeakers() {
        Speaker spokesman = spokesman(named("Moreau", SpeakerType.PERSON));

        assertThat(principal(Aliases.NONE, spokesman, ADA)).isEqualTo(Speaker.Principal.of(ADA));
    }

    @Test
    void aNameThatTwoSpeakersShareIsLeftAsItIs() {
        Speaker moreau = named("Moreau", SpeakerType.PERSON);

        assertThat(principal(Aliases.NONE, spokesman(moreau), ADA, named("Paul Moreau", SpeakerType.PERSON)))
                .isEqualTo(Speaker.Principal.of(moreau));
    }

    @Test
    void whoIsNeverQuotedKeepsTheirName() {
        assertThat(principal(Aliases.NONE, spokesman(ADA))).isEqualTo(Speaker.Principal.of(ADA));
    }

    @Test
    void theNamesOfAnOperatorHoldForThemToo() {
        Aliases aliases = Aliases.of(List.of("Port Authority = Harbour Board"));
        Speaker board = named("Harbour Board", SpeakerType.ORGANIZATION);
        Speaker.Principal authority = Speaker.Principal.of(named("Port Authority", SpeakerType.ORGANIZATION));

        assertThat(principal(aliases, spokesman(board))).isEqualTo(authority);
        assertThat(principal(aliases, spokesman(board), board)).isEqualTo(authority);
    }

    @Test
    void whomTheySpeakForDoesNotDecideWhoTheSpeakersAre() {
        Speaker moreau = named("Moreau", SpeakerType.PERSON);
        Identities without = Identities.of(List.of(article(List.of(moreau, ADA))), Aliases.NONE);
        Speaker spokesman = spokesman(named("Paul Moreau", SpeakerType.PERSON));
        Identities with = Identities.of(List.of(article(List.of(moreau, ADA, spokesman))), Aliases.NONE);

        assertThat(with.resolve("a", moreau)).isEqualTo(without.resolve("a", moreau));
    }

    @Test
    void nobodyTurnsOutToBeTheirOwnSpokesman() {
        Speaker moreau = named("Moreau", SpeakerType.PERSON).speakingFor(Speaker.Principal.of(ADA));

        assertThat(principal(Aliases.NONE, moreau, ADA)).isNull();
    }

    private static Speaker.Principal principal(Aliases aliases, Speaker spokesman, Speaker... others) {
        List<Speaker> all =
                Stream.concat(Stream.of(spokesman), Stream.of(others)).toList();
        return Identities.of(List.of(article(all)), aliases)
                .resolve("a", spokesman)
                .speaksFor();
    }

    private static Speaker spokesman(Speaker principal) {
        return named("Ilya Orlov", SpeakerType.PERSON).speakingFor(Speaker.Principal.of(principal));
    }

    private static Speaker named(String name, SpeakerType type) {
        return SpeakerIds.speaker(name, type, name);
    }

    private static ArticleNames article(List<Speaker> speakers) {
        return new ArticleNames("a", speakers, List.of(), Map.of(), Set.of());
    }
}
