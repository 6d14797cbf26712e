package org.newsclaims.engine.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    They don't cannot gonna             | They don't cannot gonna
                    a long-term plan                    | a long term plan
                    AT&T paid $1,000.50                 | AT T paid 1,000.50
                    the U.S. at 6 p.m. on Jan. 3        | the U.S at 6 p.m on Jan 3
                    O’Neil’s reply (to Ms. Ray)         | O’Neil’s reply to Ms Ray
                    6'3", @ada's and ‘free’ dogs’ food   | 6'3 ada's and free dogs food
                    over.But never                      | over But never
                    at 10:30, 9/11                      | at 10 30 9 11
                    [T]he plan, www.example.org         | T he plan www example org
                    """)
    void wordsAreThoseThatTextsAreComparedBy(String text, String words) {
        assertThat(Tokens.of(text).stream().map(Token::text)).containsExactly(words.split(" "));
    }

    @Test
    void wordsKnowWhereTheyStand() {
        List<Token> tokens = Tokens.of("A plan: “The road” opens.\nNobody left, he said");
        assertThat(tokens.stream().filter(Token::opens).map(Token::text)).containsExactly("A", "The", "Nobody");
        assertThat(tokens.stream().map(Token::line)).containsExactly(0, 0, 0, 0, 0, 1, 1, 1, 1);
        assertThat(tokens.stream().filter(Token::joined).map(Token::text))
                .containsExactly("plan", "road", "left", "said");
        assertThat(tokens).allSatisfy(token -> assertThat(token.end() - token.start())
                .isEqualTo(token.text().length()));
    }

    @Test
    void aTextWithoutWordsHasNone() {
        assertThat(Tokens.of("")).isEmpty();
        assertThat(Tokens.of(" … — \n “” !")).isEmpty();
    }
}
