package org.newsclaims.engine.speaker;

import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;
import org.newsclaims.engine.syntax.Tag;

/** Clauses that hang on a noun without a word that opens them: "letters | the mayor sent", "a study | being printed", "the doctors | offering help". */
final class ReducedClauses {
    private ReducedClauses() {}

    /**
     * Whether a clause about a noun begins with a word.
     *
     * @param from first word of the phrase that the noun stands in
     */
    static boolean opens(Page page, Parse parse, int word, int from) {
        return isSubject(page, parse, word) || noun(parse, word, from) >= 0;
    }

    /** Behind the last word of the clause about a noun that begins with a word; the word itself when none does. */
    static int end(Parse parse, int word, int from) {
        return noun(parse, word, from) < 0 ? word : parse.rightEdge(verb(parse, word)) + 1;
    }

    /** "Letters | the mayor sent", "people | I met": nothing else stands so behind a noun, however it was parsed. */
    private static boolean isSubject(Page page, Parse parse, int word) {
        boolean behind = parse.tag(word - 1) == Tag.NN || parse.tag(word - 1) == Tag.NNS;
        boolean aboard =
                page.lower(word - 1).equals("board") && page.lower(word - 2).equals("on");
        boolean name = page.capitalised(word) && !page.lower(word).equals("i"); // "the blog | The Net Loft"
        boolean bare = parse.tag(word - 1) == Tag.NNS // "receipts | police found"
                && page.lower(word).equals("police")
                && parse.tag(word + 1) == Tag.VBD;
        return behind && !aboard && !name && (bare || parse.tag(word) == Tag.DT || parse.tag(word) == Tag.PRP);
    }

    /** The noun that such a clause is about, or -1. */
    private static int noun(Parse parse, int word, int from) {
        int verb = verb(parse, word);
        int noun = verb < 0 ? -1 : parse.head(verb);
        return noun >= from && noun < word && parse.tag(noun).isNoun() ? noun : -1;
    }

    /** The verb of the clause that begins with a word, or -1. */
    private static int verb(Parse parse, int word) {
        int verb = word;
        while (parse.head(verb) > word) {
            verb = parse.head(verb);
        }
        Relation relation = parse.relation(verb);
        boolean participle = relation == Relation.ACL && (parse.tag(verb) == Tag.VBG || parse.tag(verb) == Tag.VBN);
        boolean relative =
                relation == Relation.RELCL && verb > word && !parse.tag(word).isRelative();
        return (participle || relative) && parse.leftEdge(verb) == word ? verb : -1;
    }
}
