package org.newsclaims.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.speaker.SpeakerIds;

class AliasesTest {
    private static final Speaker BOARD = SpeakerIds.speaker("Harbour Board", SpeakerType.ORGANIZATION, "the board");
    private static final Speaker OFFICE = SpeakerIds.speaker("Port Authority", SpeakerType.ORGANIZATION, "it");

    @Test
    void aDeclaredNameIsCalledByItsUsualNameAndKeepsItsMention() {
        Speaker board = Aliases.of(List.of("# ours", "", "Port Authority = Harbour Board, the Board"))
                .apply(BOARD);

        assertThat(board).isEqualTo(SpeakerIds.speaker("Port Authority", SpeakerType.ORGANIZATION, "the board"));
    }

    @Test
    void caseAccentsAndScriptDoNotMatter() {
        Speaker named = SpeakerIds.speaker("ИВАН Петров", SpeakerType.PERSON, "he");

        assertThat(Aliases.of(List.of("Iwan Petroff = Ivan Pétrov"))
                        .apply(named)
                        .name())
                .isEqualTo("Iwan Petroff");
    }

    @Test
    void anOperatorMaySayWhatKindOfSpeakerItIs() {
        Aliases aliases = Aliases.of(List.of("Port Authority (organization) = harbour officials"));
        Speaker officials = SpeakerIds.speaker("harbour officials", SpeakerType.GROUP, "officials");

        assertThat(aliases.apply(officials).id()).isEqualTo(OFFICE.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no equals sign", "= nobody", "Somebody =", "A = B = C", "A = B,, C"})
    void aLineOfAnotherFormIsRefusedWithItsNumber(String line) {
        assertThatThrownBy(() -> Aliases.of(List.of("Port Authority = Harbour Board", line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining(line);
    }

    @Test
    void aNameThatStandsForTwoIsRefused() {
        assertThatThrownBy(() -> Aliases.of(List.of("Port Authority = the Board", "Water Board = The board")))
                .hasMessageContaining("stands for two names");
    }

    @Test
    void theVersionTellsOtherDeclarationsNotOtherFiles() {
        Aliases one = Aliases.of(List.of("A = B, C", "D = E"));

        assertThat(Aliases.of(List.of("# sorted", "D = E", "A = C, B")).version())
                .isEqualTo(one.version());
        assertThat(Aliases.of(List.of("A = B", "D = E")).version()).isNotEqualTo(one.version());
        assertThat(Aliases.NONE.version()).isNotEqualTo(one.version());
    }
}
