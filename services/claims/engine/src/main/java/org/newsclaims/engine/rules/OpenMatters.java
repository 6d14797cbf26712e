package org.newsclaims.engine.rules;

import org.newsclaims.engine.grammar.Moods;
import org.newsclaims.engine.grammar.Outcome;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;

/** Who leaves something open: "left open whether", "left it unclear when", "left open the possibility of", "left the door open to". */
final class OpenMatters {
    private static final Vocabulary OPEN = Vocabulary.of("open unclear unsaid unanswered undecided ajar");
    private static final Vocabulary QUESTIONS =
            Vocabulary.of("whether if how why when where who whom whose what which");
    private static final Vocabulary MATTERS =
            Vocabulary.of("question possibility option prospect chance likelihood matter issue");
    /** Words from the verb to the adjective, at most. */
    private static final int NEAR = 4;

    private final Trees trees;
    private final Parse parse;
    private final Moods moods;

    OpenMatters(Trees trees, Moods moods) {
        this.trees = trees;
        this.parse = trees.parse();
        this.moods = moods;
    }

    /** What a verb leaves open, or null; who leaves it is not told of. */
    Silence at(int verb) {
        if (!trees.lemma(verb).equals("leave") || moods.of(verb) != Outcome.DONE) {
            return null;
        }
        for (int i = verb + 1; i <= Math.min(verb + NEAR, parse.rightEdge(verb)); i++) {
            if (OPEN.has(trees.page().lower(i))) {
                int topic = topic(verb, i);
                return topic < 0 ? null : new Silence(verb, i, -1, i, topic);
            }
        }
        return null;
    }

    private int topic(int verb, int open) {
        int end = parse.rightEdge(verb);
        boolean plain = open == verb + 1 || trees.page().lower(open - 1).equals("it"); // not "left the shop open when"
        int question = plain && open < end ? question(open + 1) : -1;
        if (question >= 0) {
            return question;
        }
        int matter = trees.child(verb, c -> parse.relation(c) == Relation.DOBJ && MATTERS.has(trees.lemma(c)));
        if (matter > open) {
            return matter;
        }
        if (trees.child(verb, c -> c < open && trees.lemma(c).equals("door")) < 0) {
            return -1;
        }
        int thing = trees.object(open, "to", "for");
        return thing > open ? thing : trees.object(verb, "to", "for");
    }

    /** The verb of the question that a word opens: "whether", "how much"; -1 when it opens none. */
    int question(int opener) {
        int top = opener;
        while (parse.head(top) > opener) {
            top = parse.head(top);
        }
        return top == opener || !QUESTIONS.has(trees.page().lower(opener)) ? -1 : top;
    }
}
