package org.newsclaims.engine.rules;

import java.util.List;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.lexicon.CueVerb.Frame;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.syntax.Relation;

/** "As Lena Holt reports for the Courier, the dam was built by two brothers." */
final class AsTold implements Rule {
    /** What it is called where a clause with "as" opens the sentence. */
    static final String RULE = "as told";

    private static final double LIKELY = 0.8;
    /** Those that tell what follows; "as Holt told you" or "as Holt asked" do not. */
    private static final Vocabulary TELLS =
            Vocabulary.of("report note write explain observe recall recount put describe remark point document detail");

    private static final int FAR = 20;

    @Override
    public List<Finding> apply(Reader reader, Segment segment, List<Finding> taken) {
        Page page = reader.page();
        Range words = segment.words();
        if (!page.lower(words.from()).equals("as") || page.quote(words.from()) >= 0) {
            return List.of();
        }
        int verb = verb(reader.trees(), words);
        int comma = verb < 0 ? -1 : comma(page, verb, words.to());
        if (comma < 0 || !isPutIt(reader, verb) && !takesClause(reader, verb)) {
            return List.of();
        }
        int subject = reader.trees().child(verb, Relation.NSUBJ);
        Range source = reader.trees().phrase(subject);
        Range content = reader.contents().trimmed(comma + 1, words.to());
        Range cue = new Range(verb, isPutIt(reader, verb) ? verb + 2 : verb + 1);
        boolean fits = content.length() > 3 && source.from() > words.from() && source.to() <= verb;
        return fits
                ? List.of(new Finding(List.of(content), cue, source, verb, RULE, LIKELY)
                        .passedOnBy(outlet(page, verb, comma)))
                : List.of();
    }

    /** "As Holt put it". */
    private static boolean isPutIt(Reader reader, int verb) {
        return reader.trees().lemma(verb).equals("put")
                && reader.page().lower(verb + 1).equals("it");
    }

    private static boolean takesClause(Reader reader, int verb) {
        return reader.verbs()
                .find(reader.page().lower(verb))
                .filter(cue -> cue.takes(Frame.CLAUSE))
                .isPresent();
    }

    /** The verb of the clause that "as" opens; -1 when it is none that tells. */
    private static int verb(Trees trees, Range words) {
        int verb = trees.parse().head(words.from());
        boolean clause = verb > words.from()
                && verb < words.from() + FAR
                && trees.parse().relation(words.from()) == Relation.MARK
                && trees.parse().relation(verb) == Relation.ADVCL
                && trees.parse().head(verb) > verb
                && TELLS.has(trees.lemma(verb));
        int subject = clause ? trees.child(verb, Relation.NSUBJ) : -1;
        return subject > words.from() && subject < verb ? verb : -1;
    }

    private static int comma(Page page, int verb, int limit) {
        for (int i = verb + 1; i < Math.min(limit, verb + FAR); i++) {
            if (page.form(i).equals(",")) {
                return i;
            }
        }
        return -1;
    }

    /** "For | the Courier", "in | the Courier", but not "in March". */
    private static Range outlet(Page page, int verb, int comma) {
        boolean in = page.lower(verb + 1).equals("in") && page.lower(verb + 2).equals("the");
        boolean named = (in || page.lower(verb + 1).equals("for")) && page.capitalised(comma - 1) && comma > verb + 2;
        return named ? new Range(verb + 2, comma) : Range.NONE;
    }
}
