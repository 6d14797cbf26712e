package org.newsclaims.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where the grammar puts the source, on trees written by hand. */
class CueArgumentsTest {
    @Test
    void aVerbHasItsSubject() {
        // Lind said it works
        assertThat(source(
                        1,
                        node("NNP", "nsubj", 1),
                        node("VBD", "root", -1),
                        node("PRP", "nsubj", 3),
                        node("VBZ", "ccomp", 1)))
                .isEqualTo(0);
    }

    @Test
    void aPassiveHasItsAgent() {
        // it was announced by Lind
        assertThat(source(
                        2,
                        node("PRP", "nsubjpass", 2),
                        node("VBD", "auxpass", 2),
                        node("VBN", "root", -1),
                        node("IN", "agent", 2),
                        node("NNP", "pobj", 3)))
                .isEqualTo(4);
    }

    @Test
    void aSecondVerbSharesTheSubjectOfTheFirst() {
        // Lind came and said
        assertThat(source(
                        3,
                        node("NNP", "nsubj", 1),
                        node("VBD", "root", -1),
                        node("CC", "cc", 1),
                        node("VBD", "conj", 1)))
                .isEqualTo(0);
    }

    @Test
    void aNounHasItsPossessor() {
        // his concern
        assertThat(source(1, node("PRP$", "poss", 1), node("NN", "root", -1))).isEqualTo(0);
    }

    @Test
    void aPrepositionHasItsObject() {
        // according to Lind, it works
        assertThat(source(
                        1,
                        node("VBG", "prep", 4),
                        node("IN", "prep", 0),
                        node("NNP", "pobj", 1),
                        node("PRP", "nsubj", 4),
                        node("VBZ", "root", -1)))
                .isEqualTo(2);
    }

    @Test
    void aCueWithoutAnySuchWordHasNone() {
        assertThat(source(0, node("VB", "root", -1))).isEqualTo(-1);
    }

    private static int source(int cue, Node... nodes) {
        ColumnsBuilder builder = new ColumnsBuilder(nodes.length);
        for (int i = 0; i < nodes.length; i++) {
            builder.place(i, i * 2, i * 2 + 1, 0, 0, -1);
            builder.word(i, "w", "w");
            builder.syntax(i, nodes[i].tag(), nodes[i].relation(), nodes[i].head());
        }
        CueArguments subjects = new CueArguments(new TokenFacts(builder.build(), CueLexicon.empty()));
        subjects.seek(cue);
        return subjects.found();
    }

    private static Node node(String tag, String relation, int head) {
        return new Node(tag, relation, head);
    }

    private record Node(String tag, String relation, int head) {}
}
