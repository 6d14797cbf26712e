package org.newsclaims.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaims.engine.quotation.QuotationScanner;
import org.newsclaims.engine.quotation.Quotations;

/** Anything at all may be submitted; nothing of it may crash, hang or lose an offset. */
class HostileTextTest {
    private static final int MANY = 200_000;
    private final TextAnalyser analyser = new TextAnalyser();

    static Stream<String> hostileTexts() {
        return Stream.of(
                "x".repeat(5_000_000),
                "\"".repeat(MANY),
                "“".repeat(MANY),
                "“‘".repeat(MANY),
                "'".repeat(MANY),
                " 'a".repeat(MANY),
                " 's s' ".repeat(MANY),
                "«»".repeat(MANY),
                "(".repeat(MANY) + "[".repeat(MANY) + ")".repeat(MANY),
                "word ".repeat(100_000),
                "A. ".repeat(MANY),
                "a.b".repeat(MANY),
                "a-".repeat(MANY),
                "a'".repeat(MANY),
                "1,".repeat(MANY),
                "@".repeat(MANY),
                "a@".repeat(MANY),
                "http://".repeat(MANY),
                ". . ".repeat(MANY),
                ".".repeat(MANY),
                "\n".repeat(MANY),
                "\r\n".repeat(MANY),
                " \n ".repeat(MANY),
                ("a".repeat(60) + "\n").repeat(20_000),
                "\ud800".repeat(MANY),
                "\udc00\ud800".repeat(MANY),
                "😀\u200d👍🏽".repeat(MANY / 4),
                "\u202eabc\u202c \u200f".repeat(MANY / 4),
                "e\u0301".repeat(MANY),
                "\u0301".repeat(MANY),
                "\u00ad".repeat(MANY),
                "\u0000\u0001\u0007\u001b[31m".repeat(MANY / 4),
                "â€œâ€".repeat(MANY),
                "Ã\u0083Â±".repeat(MANY),
                "\ufffd".repeat(MANY),
                "漢字。".repeat(MANY),
                "“a. ".repeat(MANY));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void no_text_breaks_tokens_sentences_or_quotations(String text) {
        check(text);
    }

    @Test
    void no_mixture_breaks_them_either() {
        String signs = "aB1 .,;:!?'\"’‘“”«»„`()[]-–—…\n\r\t\u00a0\u200b\u00adâ€œÃ±\ud83d\ude00\ud800\udc00@#&/_$%s.U.S";
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(120);
            for (int i = 0; i < length; i++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            check(text.toString());
        }
    }

    private void check(String text) {
        AnalysedText analysed = analyser.analyse(text);
        int end = 0;
        int visible = 0;
        for (int t = 0; t < analysed.tokenCount(); t++) {
            boolean ordered = analysed.start(t) >= end && analysed.end(t) > analysed.start(t);
            boolean bounded = analysed.end(t) - analysed.start(t) <= TextAnalyser.LONGEST_TOKEN + 8;
            if (!ordered || !bounded) {
                throw new AssertionError("token " + t + " at " + analysed.start(t) + ".." + analysed.end(t));
            }
            end = analysed.end(t);
            visible += analysed.end(t) - analysed.start(t);
            analysed.kind(t);
        }
        assertThat(visible).isLessThanOrEqualTo(text.length());
        int last = analysed.tokenCount();
        if (last > 0) {
            assertThat(analysed.span(last - 1, last).end()).isEqualTo(text.codePointCount(0, analysed.end(last - 1)));
            assertThat(analysed.normal(last - 1)).isNotNull();
        }
        int tokens = 0;
        for (int s = 0; s < analysed.sentenceCount(); s++) {
            int length = analysed.sentenceEnd(s) - analysed.sentenceStart(s);
            assertThat(length > 0 && length <= TextAnalyser.LONGEST_SENTENCE).isTrue();
            tokens += length;
        }
        assertThat(tokens).isEqualTo(analysed.tokenCount());
        checkQuotations(analysed);
    }

    private static void checkQuotations(AnalysedText text) {
        Quotations found = new QuotationScanner().scan(text);
        for (int q = 0; q < found.count(); q++) {
            boolean inOrder = found.start(q) < found.end(q) && (q == 0 || found.start(q - 1) <= found.start(q));
            boolean sane = found.contentStart(q) <= found.contentEnd(q) && found.continues(q) < q;
            if (!inOrder || !sane) {
                throw new AssertionError("quotation " + q + ": " + found.start(q) + ".." + found.end(q));
            }
        }
    }
}
