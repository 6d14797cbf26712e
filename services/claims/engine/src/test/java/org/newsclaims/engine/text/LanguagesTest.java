package org.newsclaims.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    private static final Languages LANGUAGES = new Languages();
    private static final TextAnalyser ANALYSER = new TextAnalyser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "„Der Hafen bleibt gesperrt“, sagte die Bürgermeisterin am Montag. „Wir warten auf die Prüfer.“",
                "« Le quai est fermé », a dit la maire lundi. Elle attend les experts de la région.",
                "El muelle está cerrado, dijo la alcaldesa el lunes. Los expertos llegan por la tarde.",
                "O cais está fechado, disse a prefeita na segunda. Os peritos chegam à tarde.",
                "Kajen är stängd, sade borgmästaren på måndagen. Det är inte säkert att den öppnar.",
                "Причал закрыт, сказала мэр в понедельник. Мы ждём экспертов.",
                "Nabřeží je zavřené, řekla v pondělí starostka. Na odborníky se čeká až do večera."
            })
    void anotherLanguageIsTold(String text) {
        assertThat(LANGUAGES.isEnglish(ANALYSER.analyse(text), null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The quay is shut, the mayor said on Monday. “We are waiting for the inspectors.”",
                "Señor Muñoz Álvarez de la Cruz said the Casa de los Reyes would open on Monday.",
                "Ferry sinks off Bergen harbour: Norwegian divers search wreck, says coast guard chief"
            })
    void englishIsToldWhateverTheNamesInIt(String text) {
        assertThat(LANGUAGES.isEnglish(ANALYSER.analyse(text), null)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Hafen bleibt für die Schiffe gesperrt, sagte die Frau mit dem Hut auf dem Steg.  | de",
                "Le quai est fermé, a dit la maire. Elle attend les experts de la région dans le port. | fr",
                "Причал закрыт, сказала мэр в понедельник. Мы ждём экспертов, и это надолго.           | und",
                "The quay is shut, the mayor said on Monday. We are waiting for the inspectors.        |",
            })
    void whichLanguageItIsIsTold(String text, String language) {
        assertThat(LANGUAGES.other(ANALYSER.analyse(text), null)).isEqualTo(language);
    }

    @Test
    void whatAnotherLanguageIsSaidToBeIsBelieved() {
        AnalysedText text =
                ANALYSER.analyse("Причал закрыт, сказала мэр в понедельник. Мы ждём экспертов, и это надолго.");

        assertThat(LANGUAGES.other(text, "ru")).isEqualTo("ru");
        assertThat(LANGUAGES.other(text, "en")).isEqualTo("und");
    }

    @Test
    void aTextTooShortToTellIsWhatItSaysItIs() {
        AnalysedText text = ANALYSER.analyse("Hotel Europa");

        assertThat(LANGUAGES.isEnglish(text, "de")).isFalse();
        assertThat(LANGUAGES.isEnglish(text, "en-GB")).isTrue();
        assertThat(LANGUAGES.isEnglish(text, null)).isTrue();
    }
}
