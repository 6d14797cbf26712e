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
record Stance(boolean negated, Set<Integer> sides, boolean possible) {
    private static final Set<String> NEGATIONS = Set.of(
            ("not no never nobody none neither nothing without nor cannot unable nowhere unless hardly barely deny denied"
                            + " denies denying refuse refused refuses refusing fail failed fails lack lacked lacks")
                    .split(" "));
    private static final Set<String> POSSIBLE =
            Set.of("may", "might", "could", "possible", "possibly", "perhaps", "maybe", "consider", "considering");

    static Stance of(List<Token> tokens) {
        int negations = 0;
        boolean possible = false;
        for (int i = 0; i < tokens.size(); i++) {
            String bare = Stems.bare(tokens.get(i).text());
            boolean ending =
                    tokens.get(i).text().endsWith("n't") || tokens.get(i).text().endsWith("n’t");
            boolean ruledOut = bare.startsWith("rul")
                    && i + 1 < tokens.size()
                    && "out".equals(tokens.get(i + 1).text());
            negations += NEGATIONS.contains(bare) || ending || ruledOut ? 1 : 0;
            possible |= POSSIBLE.contains(bare) && !tokens.get(i).capital();
        }
        return new Stance(
                negations % 2 == 1,
                Opposites.standard()
                        .of(tokens.stream().map(token -> Stems.of(token.text())).toList()),
                possible);
    }

    /** Whether one says the contrary of the other, if they speak of the same. */
    boolean against(Stance other) {
        return negated != other.negated ^ Opposites.face(sides, other.sides);
    }
}
