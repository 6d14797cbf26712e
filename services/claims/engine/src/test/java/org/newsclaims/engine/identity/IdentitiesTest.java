package org.newsclaims.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.speaker.SpeakerIds;

class IdentitiesTest {
    @Test
    void aSurnameStandsForTheOneFullNameThatHasIt() {
        assertThat(resolve(person("Moreau"), person("Ada Moreau"))).isEqualTo("Ada Moreau");
    }

    @Test
    void aSurnameThatTwoShareStaysAlone() {
        assertThat(resolve(person("Moreau"), person("Ada Moreau"), person("Paul Moreau")))
                .isEqualTo("Moreau");
    }

    @Test
    void namesakesWithDifferentFirstNamesStayApart() {
        assertThat(resolve(person("Paul Moreau"), person("Ada Moreau"))).isEqualTo("Paul Moreau");
    }

    @Test
    void accentsAndMiddleInitialsDoNotPart() {
        assertThat(resolve(person("Jose Garcia"), person("José M. García")))
                .isEqualTo(resolve(person("José M. García"), person("Jose Garcia")));
    }

    @ParameterizedTest
    @CsvSource({
        "Müller, Mueller",
        "Jäger, Jaeger",
        "Zelenskyy, Zelensky",
        "Yanukovych, Yanukovich",
        "Erdoğan, Erdogan",
        "Muhammad, Mohammed",
        "Lavrov, Лавров",
        "Zelensky, Зеленський",
        "Tsipras, Τσίπρας",
        "Đoković, Dokovic"
    })
    void oneNameInTwoSpellingsIsOneSpeaker(String one, String other) {
        Speaker first = person("Kim " + one);
        Speaker second = person("Kim " + other);
        Identities identities = Identities.of(List.of(article(List.of(first, second))), Aliases.NONE);

        assertThat(identities.resolve("a", first).id())
                .isEqualTo(identities.resolve("a", second).id());
        assertThat(resolve(person(one), person("Kim " + other))).isEqualTo("Kim " + other);
    }

    @ParameterizedTest
    @CsvSource({"Andersen, Anderson", "Johnson, Johnston", "Bauer, Baur", "Clark, Clarke", "Larsen, Larson"})
    void namesThatMerelyLookAlikeAreTwoSpeakers(String one, String other) {
        assertThat(resolve(person("Kim " + one), person("Kim " + other))).isEqualTo("Kim " + one);
        assertThat(resolve(person("Kim " + other), person("Kim " + one))).isEqualTo("Kim " + other);
    }

    @Test
    void aWholeNameInAnotherScriptIsTheSameSpeaker() {
        assertThat(resolve(person("Владимир Путин"), person("Vladimir Putin")))
                .isEqualTo(resolve(person("Vladimir Putin"), person("Владимир Путин")));
    }

    @Test
    void aBodyIsItsStatement() {
        assertThat(resolve(body("White House statement"), body("White House")))
                .isEqualTo(resolve(body("White House"), body("White House statement")));
    }

    @Test
    void aSpokesmanIsNotWhomHeSpeaksFor() {
        Speaker spokesman = SpeakerIds.speaker("Moreau's spokesman", SpeakerType.UNNAMED, "a spokesman");

        assertThat(resolve(spokesman, person("Ada Moreau"))).isEqualTo("Moreau's spokesman");
    }

    @Test
    void anOperatorMayDeclareNamesEqual() {
        Aliases aliases = Aliases.of(List.of("# ours", "Port Authority = Harbour Board, the Board"));
        Speaker board = body("Harbour Board");

        assertThat(Identities.of(List.of(article(List.of(board))), aliases)
                        .resolve("a", board)
                        .name())
                .isEqualTo("Port Authority");
        assertThatThrownBy(() -> Aliases.of(List.of("no equals sign"))).hasMessageContaining("no equals sign");
    }

    private static String resolve(Speaker first, Speaker... others) {
        List<Speaker> all = Stream.concat(Stream.of(first), Stream.of(others)).toList();
        return Identities.of(List.of(article(all)), Aliases.NONE)
                .resolve("a", first)
                .name();
    }

    private static Speaker person(String name) {
        return SpeakerIds.speaker(name, SpeakerType.PERSON, name);
    }

    private static Speaker body(String name) {
        return SpeakerIds.speaker(name, SpeakerType.ORGANIZATION, name);
    }

    private static ArticleNames article(List<Speaker> speakers) {
        return new ArticleNames("a", speakers, List.of(), Map.of(), Set.of());
    }
}
