package org.newsclaims.engine.cases;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.Engine;
import org.newsclaims.engine.model.Article;

/** Articles begin and end anywhere: rules that look to either side of a word must not look beyond the text. */
class CutTextTest {
    private static final Engine ENGINE = Engine.standard();
    /** Of the cases, one in so many, and so many words cut off. */
    private static final int ONE_IN = 4;

    private static final int MOST_CUT = 4;

    @Test
    void aTextThatBeginsOrEndsWithinASentenceIsRead() {
        List<StatementCase> all = StatementCase.all();
        for (int i = 0; i < all.size(); i += ONE_IN) {
            String[] words = all.get(i).text().split(" ");
            for (int cut = 1; cut <= Math.min(MOST_CUT, words.length - 1); cut++) {
                read(Arrays.copyOfRange(words, cut, words.length));
                read(Arrays.copyOfRange(words, 0, words.length - cut));
            }
        }
    }

    @Test
    void aTextThatBeginsOrEndsWithAnyWordOfARuleIsRead() {
        String said = "the keeper said, a claim the crew disputes";
        List<String> small = List.of("per", "at least", "in 10", "on", "according to", "which", "whether", "as", "let");
        for (String word : small) {
            read(word, said + ".");
            read(said, word);
            read(word, "police.");
        }
        IntStream.range(0, said.length()).forEach(from -> read(said.substring(from)));
    }

    private static void read(String... words) {
        String text = String.join(" ", words);
        assertThatCode(() -> ENGINE.read(new Article("cut", null, null, null, null, "en", text)))
                .as(text)
                .doesNotThrowAnyException();
    }
}
