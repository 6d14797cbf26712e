package org.newsclaims.engine.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.engine.text.AnalysedText;
import org.newsclaims.engine.text.TextAnalyser;

class QuotationScannerTest {
    private static final TextAnalyser ANALYSER = new TextAnalyser();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "“Yes,” he said. “No.”|“Yes,” + “No.”",
                "\"Yes,\" he said. \"No.\"|\"Yes,\" + \"No.\"",
                "''Yes,'' he said. ''No.''|''Yes,'' + ''No.''",
                "``Yes,'' he said.|``Yes,''",
                "He said «yes» and «no».|«yes» + «no»",
                "Er sagte »ja« und »nein«.|»ja« + »nein«",
                "Er sagte „ja“ und „nein”.|„ja“ + „nein”",
                "'Yes,' he said, 'it's the Democrats' plan.'|'Yes,' + 'it's the Democrats' plan.'",
                "‘Yes,’ he said, ‘it’s the Democrats’ plan.’|‘Yes,’ + ‘it’s the Democrats’ plan.’",
                "the Democrats' plan and the '90s|~~",
                "don’t take the workers’ jobs ’til then|~~",
                "“He told me ‘no way,’ and left,” she said.|“He told me ‘no way,’ and left,” + 2‘no way,’",
                "‘He told me “no way,” and left,’ she said.|‘He told me “no way,” and left,’ + 2“no way,”",
                "''He said 'no,''' she said.|''He said 'no,''' + 2'no,'",
                "\"He said 'no,'\" she said.|\"He said 'no,'\" + 2'no,'",
                "“A “small” thing,” he said.|“A “small” thing,” + 2“small”",
                "a so-called “expert” (“me”)—“you”|“expert” + “me” + “you”",
                "â€œYes,â€\u009d he said.|â€œYes,â€\u009d",
                "\u0093Yes,\u0094 he said.|\u0093Yes,\u0094",
                "He is 6' 2\" tall, \"very tall.\"|\"very tall.\"",
                "“Yes, he said. “I do.”|“Yes, he said.? + “I do.”",
                "“We [all] … (yes) go…” he said|“We [all] … (yes) go…”",
                "“Hello“ he said|“Hello“",
                "He said \"this|\"this?",
                "this\" he said|~~",
                "'fake news' story and 'so on'|'fake news' + 'so on'",
            })
    void quotations_are_found_whatever_their_marks(String text, String expected) {
        assertThat(String.join(" + ", quotations(text))).isEqualTo(expected);
    }

    @Test
    void a_quotation_that_is_opened_again_in_every_paragraph_is_one() {
        AnalysedText text = ANALYSER.analyse("“One.\n\n“Two.\n\n“Three,” he said.\n\n“Four,” he said.");
        Quotations found = new QuotationScanner().scan(text);
        assertThat(List.of(found.continues(0), found.continues(1), found.continues(2), found.continues(3)))
                .containsExactly(-1, 0, 1, -1);
        assertThat(found.isClosed(1)).isFalse();
        assertThat(found.isClosed(2)).isTrue();
    }

    @Test
    void a_quotation_that_is_closed_in_the_next_paragraph_goes_on_there() {
        AnalysedText text = ANALYSER.analyse("He said: \"One.\n\nTwo,\" he said.");
        Quotations found = new QuotationScanner().scan(text);
        assertThat(text.slice(found.start(1), found.end(1))).isEqualTo("Two,\"");
        assertThat(found.continues(1)).isZero();
        assertThat(found.isOpened(1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "She said, “One.^Two.^Three.”^Four.|“One.? + Two.? + Three.”",
                "\"One.^Two.^Three,\" she said.|\"One.? + Two.? + Three,\"",
                "\"One.^Two.^Three. \"^Four.|\"One.? + Two.? + Three. \"",
                "\"One.^Two.^We left early, \"she said.|\"One.? + Two.? + We left early, \"",
                "\"One.^He said 'two.^It was three.' \"^Four.|\"One.? + He said 'two.? + It was three.' \"",
                "“One.^Two.^It is “three” now.”|“One.? + “three”",
                "“One.^^Two.^^Three.”|“One.? + Two.? + Three.”",
                "»One.^Two.«|»One.? + Two.«",
                "»One.^Two.^Three.«|»One.? + Two.? + Three.«",
            })
    void a_quotation_goes_on_through_paragraphs_that_are_not_opened_again(String lines, String expected) {
        assertThat(String.join(" + ", quotations(lines.replace('^', '\n')))).isEqualTo(expected);
    }

    @Test
    void a_quotation_does_not_go_on_for_ever() {
        String lines = "“One.\n" + "A line.\n".repeat(20) + "The last.”";
        assertThat(quotations(lines)).containsExactly("“One.?");
    }

    @Test
    void a_mark_that_never_closes_ends_with_its_paragraph() {
        AnalysedText text = ANALYSER.analyse("He said “this is it.\n\nThat was all.");
        Quotations found = new QuotationScanner().scan(text);
        assertThat(found.count()).isEqualTo(1);
        assertThat(found.end(0)).isEqualTo(text.paragraphEnd(0));
    }

    @Test
    void tokens_know_their_quotations() {
        AnalysedText text = ANALYSER.analyse("So “he said ‘no’ then” yes");
        Quotations found = new QuotationScanner().scan(text);
        assertThat(List.of(found.depth(0), found.depth(1), found.depth(2), found.depth(5), found.depth(7)))
                .containsExactly(0, 1, 1, 2, 1);
        assertThat(found.outermost(5)).isZero();
        assertThat(found.innermost(5)).isEqualTo(1);
        assertThat(found.innermost(9)).isEqualTo(-1);
    }

    private static List<String> quotations(String line) {
        AnalysedText text = ANALYSER.analyse(line);
        Quotations found = new QuotationScanner().scan(text);
        List<String> shown = new ArrayList<>();
        for (int q = 0; q < found.count(); q++) {
            shown.add((found.level(q) > 1 ? found.level(q) : "")
                    + text.slice(found.start(q), found.end(q))
                    + (found.isClosed(q) ? "" : "?"));
        }
        return shown;
    }
}
