package org.newsclaims.engine.grammar;

import org.newsclaims.engine.lexicon.NounSorts;
import org.newsclaims.engine.lexicon.RoleNouns;
import org.newsclaims.engine.lexicon.Vocabulary;

/** Which subjects can tell something: no storm leaves open how long it lasts, no delay doubts. Stateless. */
public final class Tellers {
    private static final Vocabulary PRONOUNS =
            Vocabulary.of("he she they we i you who which that one some many others");
    private static final RoleNouns ROLES = RoleNouns.standard();
    private static final NounSorts SORTS = NounSorts.standard();

    private Tellers() {}

    /**
     * @param subject main word of a noun phrase
     * @return whether it is a name, a pronoun for somebody, or a noun for persons, bodies or papers
     */
    public static boolean canTell(Trees trees, int subject) {
        String noun = trees.lemma(subject);
        boolean name = trees.page().capitalised(subject) && !trees.page().opensSentence(subject);
        return name
                || trees.parse().tag(subject).isName()
                || PRONOUNS.has(trees.page().lower(subject))
                || ROLES.find(noun).isPresent()
                || SORTS.find(noun).isPresent();
    }
}
