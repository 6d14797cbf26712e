package org.newsclaims.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.engine.model.Span;

class TextAnalyserTest {
    private final TextAnalyser analyser = new TextAnalyser();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "He didn't go.|He did n't go .",
                "Clinton’s plan|Clinton ’s plan",
                "We cannot; I’m gonna|We can not ; I ’m gon na",
                "the Democrats' plan|the Democrats ' plan",
                "Sen. Claire McCaskill (D-Mo.) spoke.|Sen. Claire McCaskill ( D-Mo. ) spoke .",
                "at 10:30 a.m. on Jan. 5|at 10:30 a.m. on Jan. 5",
                "a $5.5 billion, 50% cut|a $ 5.5 billion , 50 % cut",
                "the ’90s and '80s|the ’90s and '80s",
                "“[T]he end,” she said|“ [T]he end , ” she said",
                "''I said 'yes,''' he said|'' I said ' yes , ' '' he said",
                "wow -- well—no . . . ok|wow -- well — no . . . ok",
                "AT&T, 9/11, 2015–16|AT&T , 9/11 , 2015–16",
                "ask me@mail.org or @who #this|ask me@mail.org or @who #this",
                "see https://a.b/c?d=e, he said|see https://a.b/c?d=e , he said",
                "O'Brien's y'all|O'Brien 's y'all",
                "a 20-year-old non-profit|a 20-year-old non-profit",
                "it ended today.But he|it ended today . But he",
                "CastaÃ±eda|CastaÃ±eda",
                "Clintonâ€™s â€œplanâ€�|Clinton â€™s â€œ plan â€�",
                "don�t|do n�t",
            })
    void words_are_cut_as_newspapers_print_them(String text, String tokens) {
        assertThat(String.join(" ", tokens(text))).isEqualTo(tokens);
    }

    @Test
    void the_normal_form_knows_no_typography() {
        AnalysedText text = analyser.analyse("Clinton’s “[t]he co\u00ADoperation” – â€œthisâ€\u009D… Yes");
        List<String> normal = new ArrayList<>();
        for (int i = 0; i < text.tokenCount(); i++) {
            normal.add(text.normal(i));
        }
        assertThat(normal)
                .containsExactly(
                        "Clinton", "'s", "\"", "the", "cooperation", "\"", "--", "\"", "this", "\"", "...", "Yes");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "He left. She stayed.|2",
                "Mr. Trump met Gov. John Kasich of the U.S. Senate.|1",
                "He lives in the U.S. The rest do not.|2",
                "Samuel L. Jackson spoke at 5 p.m. He left.|2",
                "“We go.” “You stay.”|2",
                "\"Why?\" he asked. \"Because!\" said Ann.|2",
                "\"Why?\" Mr. Trump asked.|1",
                "\"It is late,\" he said. \"Go home.\"|2",
                "''It is late.'' He left.|2",
                "“It is late.”) He left.|2",
                "Jeb! was better than before.|1",
                "It was ... good. Really…  Yes.|3",
                "A “great plan!”—he thinks—is here.|1",
                "No. 1 is here. I said no. One did not.|3",
            })
    void sentences_end_where_they_end(String text, int sentences) {
        assertThat(analyser.analyse(text).sentenceCount()).isEqualTo(sentences);
    }

    @Test
    void a_closing_mark_stays_with_its_sentence() {
        AnalysedText text = analyser.analyse("\"It is late.\" \"Is it?\" He left.");
        assertThat(text.slice(0, text.sentenceEnd(0))).isEqualTo("\"It is late.\"");
        assertThat(text.slice(text.sentenceStart(1), text.sentenceEnd(1))).isEqualTo("\"Is it?\"");
    }

    @Test
    void lone_line_breaks_end_paragraphs_unless_the_text_is_wrapped() {
        assertThat(analyser.analyse("One is here.\nTwo is there.\r\nThree is nowhere.")
                        .paragraphCount())
                .isEqualTo(3);
        String wrapped = "The minister told the reporters who had come to the\n"
                + "capital that the talks about the border would not be\n"
                + "resumed before the end of the year, and that France\n"
                + "and Germany had been told so by the ambassador of his\n"
                + "country in Brussels last week.\n\nNobody was surprised.";
        assertThat(analyser.analyse(wrapped).paragraphCount()).isEqualTo(2);
        assertThat(analyser.analyse(wrapped.replace("\n", "\r\n")).paragraphCount())
                .isEqualTo(2);
    }

    @Test
    void offsets_count_code_points() {
        AnalysedText text = analyser.analyse("😀 “Yes” 👍🏽 \ud800 no");
        int last = text.tokenCount() - 1;
        assertThat(text.token(last)).isEqualTo("no");
        assertThat(text.span(last, last + 1)).isEqualTo(new Span(13, 15));
    }

    @Test
    void tokens_sentences_and_paragraphs_find_each_other() {
        AnalysedText text = analyser.analyse("One two. Three.\n\nFour five.");
        assertThat(text.paragraphCount()).isEqualTo(2);
        assertThat(text.sentenceOf(3)).isEqualTo(1);
        assertThat(text.paragraphOf(5)).isEqualTo(1);
        assertThat(text.paragraphStart(1)).isEqualTo(5);
        assertThat(text.paragraphEnd(1)).isEqualTo(8);
        assertThat(text.tokenAt(text.text().indexOf("Four"))).isEqualTo(5);
    }

    @Test
    void nothing_is_nothing() {
        AnalysedText text = analyser.analyse(" \n\n \u200b ");
        assertThat(text.tokenCount() + text.sentenceCount() + text.paragraphCount())
                .isZero();
    }

    private List<String> tokens(String text) {
        AnalysedText analysed = analyser.analyse(text);
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < analysed.tokenCount(); i++) {
            tokens.add(analysed.token(i));
        }
        return tokens;
    }
}
