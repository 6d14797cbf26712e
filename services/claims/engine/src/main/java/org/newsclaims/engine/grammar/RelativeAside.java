package org.newsclaims.engine.grammar;

import java.util.List;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;
import org.newsclaims.engine.syntax.Tag;

/**
 * An aside behind the word that opens a relative clause, which tells whose the clause is: "the bridge, which, according to Holt,
 * cost 4 million, was closed".
 */
public final class RelativeAside {
    private static final Vocabulary OPENERS = Vocabulary.of("which who whom that");
    private static final Vocabulary JOINS = Vocabulary.of("and but");
    private static final Vocabulary STOPS = Vocabulary.of(". ; , ! ?");
    private static final int STEPS = 8;
    private static final int LONGEST_PHRASE = 24;

    private final Trees trees;
    private final Page page;
    private final Parse parse;

    public RelativeAside(Trees trees) {
        this.trees = trees;
        this.page = trees.page();
        this.parse = trees.parse();
    }

    /** Whether the words from here on follow what opens a relative clause, with or without a comma between. */
    public boolean opensAt(int word) {
        int opener = opener(word);
        return opener > 0
                && !page.opensSentence(opener) // "Which, Holt said, was late."
                && OPENERS.has(page.lower(opener))
                && parse.tag(opener).isRelative()
                && parse.tag(opener - 1) != Tag.IN // "all of which, Holt said, would help"
                && page.quote(opener) < 0
                && page.sentence(opener) == page.sentence(word);
    }

    private int opener(int word) {
        return page.form(word - 1).equals(",") ? word - 2 : word - 1;
    }

    /**
     * What the clause says: what it hangs on with the word that opens it, and the rest up to where it ends.
     *
     * @param aside the words between, without commas; {@link #opensAt} holds for its first
     * @param limit end of the sentence
     * @return two ranges; empty when no verb follows
     */
    public List<Range> told(Range aside, int limit) {
        int from = page.form(aside.to()).equals(",") ? aside.to() + 1 : aside.to();
        int verb = from;
        while (verb < limit && !isPredicate(verb)) {
            verb++;
        }
        if (verb >= limit) {
            return List.of();
        }
        int opener = opener(aside.from());
        int noun = antecedent(verb, opener);
        int begin = Math.max(trees.phrase(noun).from(), opener - LONGEST_PHRASE);
        return List.of(new Range(Math.min(begin, opener - 1), opener + 1), new Range(from, end(verb, limit)));
    }

    /** "Cost", "put" and the like are taken for participles behind a comma. */
    private boolean isPredicate(int word) {
        return parse.tag(word).isPredicate() || trees.isVerb(word) && parse.tag(word) != Tag.VBG;
    }

    private int antecedent(int verb, int opener) {
        int above = verb;
        for (int i = 0; i < STEPS && above > opener; i++) {
            if (parse.relation(above) == Relation.RELCL && parse.head(above) >= 0 && parse.head(above) < opener) {
                return parse.head(above);
            }
            above = parse.head(above);
        }
        return page.form(opener - 1).equals(",") ? opener - 2 : opener - 1;
    }

    /** The comma before the verb of the sentence, or before what else happened; else where the sentence stops. */
    private int end(int verb, int limit) {
        for (int i = verb + 1; i < limit - 1; i++) {
            if (trees.isCommaBeforePredicate(i) || isCommaBeforeAnother(i)) {
                return i;
            }
        }
        boolean stops = STOPS.has(page.form(limit - 1)) && limit - 1 > verb && page.quote(limit - 1) < 0;
        return stops ? limit - 1 : limit;
    }

    /** "is the deepest of all | , and the ferry stops there". */
    private boolean isCommaBeforeAnother(int word) {
        return page.form(word).equals(",")
                && page.quote(word) < 0
                && JOINS.has(page.lower(word + 1))
                && !trees.isVerb(word + 2);
    }
}
