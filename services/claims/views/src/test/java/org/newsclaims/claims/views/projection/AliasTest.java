package org.newsclaims.claims.views.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.records.view.SpeakerView;

class AliasTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Harbour Board, organization, the Harbour Board, Harbour Board",
                "Harbour Board, organization, The HB, HB",
                "Harbour Board, organization, a Harbour Board statement, -",
                "Harbour Board, organization, it, -",
                "Harbour Board, organization, 'Harbour Board, which owns the quay,', Harbour Board",
                "Harbour Board, organization, Harbour Board statement earlier on March 4, -",
                "Mara Voss, person, Ms. Voss, Ms. Voss",
                "Mara Voss, person, Mayor Mara Voss on Wednesday, Mayor Mara Voss",
                "Mara Voss, person, Mara Voss late on Friday night, Mara Voss",
                "Sunday Post, organization, the Sunday Post, Sunday Post",
                "Mara Voss, person, She, -",
                "Mara Voss, person, the mayor, -",
                "dockers, group, The dockers, dockers",
                "spokeswoman for the port, unnamed, a spokeswoman, spokeswoman",
                "東京港, organization, 東京港, 東京港",
            })
    void ofWhatASpeakerIsCalledNamesAreKept(String name, String type, String mention, String alias) {
        SpeakerView speaker = new SpeakerView("sp-1", name, type, mention);

        assertThat(Alias.of(speaker, List.of(speaker))).isEqualTo(alias);
    }

    @Test
    void wordsForSeveralSpeakersTogetherAreNobodysName() {
        SpeakerView board = new SpeakerView("sp-1", "Harbour Board", "organization", "Board and Union");
        SpeakerView union = new SpeakerView("sp-2", "Dockers' Union", "organization", "Board and Union");

        assertThat(Alias.of(board, List.of(board, union))).isNull();
    }
}
