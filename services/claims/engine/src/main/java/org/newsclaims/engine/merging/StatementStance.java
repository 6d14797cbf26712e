package org.newsclaims.engine.merging;

import java.util.List;
import java.util.Set;
import org.newsclaims.engine.terms.Opposites;
import org.newsclaims.engine.terms.Stems;
import org.newsclaims.engine.terms.Token;

/**
 * Which way a statement points.
 *
 * @param negated whether an odd number of words negates it
 * @param sides sides of opposites it is on: "open" or "closed"
 * @param possible whether it is put as a mere possibility
 */
record StatementStance(boolean negated, Set<Integer> sides, boolean possible) {
    private static final Set<String> NEGATIONS = Set.of(
            ("not no never nobody none neither nothing without nor cannot unable nowhere unless hardly barely deny denied"
                            + " denies denying refuse refused refuses refusing fail failed fails lack lacked lacks")
                    .split(" "));
    private static final Set<String> POSSIBLE =
            Set.of("may", "might", "could", "possible", "possibly", "perhaps", "maybe", "consider", "considering");

    /** After a negation: "nothing less than", "not only". */
    private static final Set<String> EMPHATIC = Set.of("less", "only", "just", "merely", "simply", "other");
    /** Words from "not" within which a "but" corrects it. */
    private static final int CORRECTED = 6;

    static StatementStance of(List<Token> tokens) {
        int negations = 0;
        boolean possible = false;
        for (int i = 0; i < tokens.size(); i++) {
            negations += negates(tokens, i) ? 1 : 0;
            possible |= POSSIBLE.contains(bare(tokens, i)) && !tokens.get(i).capital();
        }
        return new StatementStance(
                negations % 2 == 1,
                Opposites.standard()
                        .of(tokens.stream().map(token -> Stems.of(token.text())).toList()),
                possible);
    }

    private static boolean negates(List<Token> tokens, int i) {
        String bare = bare(tokens, i);
        String next = bare(tokens, i + 1);
        if (bare.startsWith("rul") && next.equals("out") || bare.endsWith("n") && next.equals("t")) {
            return true;
        }
        String text = tokens.get(i).text();
        return text.endsWith("n't")
                || text.endsWith("n’t")
                || NEGATIONS.contains(bare) && !EMPHATIC.contains(next) && !corrects(tokens, i);
    }

    /** "Not one person but a combination of several": what counts follows the "but". */
    private static boolean corrects(List<Token> tokens, int not) {
        for (int i = not + 1; bare(tokens, not).equals("not") && i < Math.min(tokens.size(), not + CORRECTED); i++) {
            if (bare(tokens, i).equals("but")) {
                return true;
            }
        }
        return false;
    }

    private static String bare(List<Token> tokens, int i) {
        return i < tokens.size() ? Stems.bare(tokens.get(i).text()) : "";
    }

    /** Whether one says the contrary of the other, if they speak of the same. */
    boolean against(StatementStance other) {
        return negated != other.negated ^ Opposites.face(sides, other.sides);
    }
}
