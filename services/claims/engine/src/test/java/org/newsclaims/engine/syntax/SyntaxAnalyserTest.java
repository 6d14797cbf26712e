package org.newsclaims.engine.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.engine.quotation.QuotationScanner;
import org.newsclaims.engine.text.AnalysedText;
import org.newsclaims.engine.text.TextAnalyser;

class SyntaxAnalyserTest {
    private static final TextAnalyser TEXTS = new TextAnalyser();
    private static final SyntaxAnalyser SYNTAX = new SyntaxAnalyser(WordClusters.load());

    private AnalysedText text;

    @Test
    void a_statement_hangs_on_its_verb() {
        Parse parse = parse("The minister said on Monday that the talks had failed.");
        int said = token("said");
        assertThat(parse.head(said)).isEqualTo(-1);
        assertThat(parse.relation(said)).isEqualTo(Relation.ROOT);
        assertThat(parse.child(said, Relation.NSUBJ)).isEqualTo(token("minister"));
        assertThat(parse.child(said, Relation.CCOMP)).isEqualTo(token("failed"));
        assertThat(parse.leftEdge(token("failed"))).isEqualTo(token("that"));
        assertThat(parse.rightEdge(token("failed"))).isEqualTo(token("failed"));
        assertThat(parse.isUnder(token("talks"), token("failed"))).isTrue();
        assertThat(parse.isUnder(token("Monday"), token("failed"))).isFalse();
    }

    @Test
    void a_quotation_hangs_on_its_verb_too() {
        Parse parse = parse("“We will not go,” the senator told reporters.");
        int told = token("told");
        assertThat(parse.child(told, Relation.NSUBJ)).isEqualTo(token("senator"));
        assertThat(parse.head(token("go"))).isEqualTo(told);
        assertThat(parse.tag(0)).isEqualTo(Tag.OPENING_MARK);
        assertThat(parse.hasChild(token("go"), Relation.NEG)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "He didn’t say why., do not say why .",
        "They were stopping us from going., be stop we from go .",
        "She denied having hoped., deny have hope .",
        "Officials announced changes to policies., announce change to policy .",
        "Men and women told stories., and woman tell story .",
        "He has been accused of lying., have be accuse of lie .",
        "It was the biggest and easiest., be the big and easy .",
        "They agreed to use it and tied it., agree to use it and tie it .",
    })
    void lemmas_are_what_a_dictionary_lists(String sentence, String lemmas) {
        Parse parse = parse(sentence);
        List<String> found = new ArrayList<>();
        for (int t = 1; t < parse.tokenCount(); t++) {
            found.add(parse.lemma(t));
        }
        assertThat(String.join(" ", found)).endsWith(lemmas);
    }

    @Test
    void every_sentence_is_one_tree_whatever_it_is() {
        for (String hostile :
                List.of("\"".repeat(1000), "said ".repeat(3000), "( ) ; — ’ ’ “", "a", "x".repeat(3000))) {
            Parse parse = parse(hostile);
            for (int s = 0; s < text.sentenceCount(); s++) {
                int roots = 0;
                for (int t = text.sentenceStart(s); t < text.sentenceEnd(s); t++) {
                    int head = parse.head(t);
                    roots += head < 0 ? 1 : 0;
                    assertThat(head < 0 || text.sentenceOf(head) == s).isTrue();
                }
                assertThat(roots).isEqualTo(1);
            }
        }
    }

    private Parse parse(String raw) {
        text = TEXTS.analyse(raw);
        return SYNTAX.analyse(text, new QuotationScanner().scan(text));
    }

    private int token(String form) {
        for (int t = 0; t < text.tokenCount(); t++) {
            if (text.is(t, form)) {
                return t;
            }
        }
        throw new AssertionError("no token " + form);
    }
}
