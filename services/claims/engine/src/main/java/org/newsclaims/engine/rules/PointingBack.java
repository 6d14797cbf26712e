package org.newsclaims.engine.rules;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.grammar.Outcome;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.grammar.WordClass;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.syntax.Tag;

/** "Brandt rejected that, saying …", "he confirmed this on Monday": what is denied or confirmed was told before. */
final class PointingBack implements Rule {
    static final String RULE = "pointing back";

    private static final double SURE = 0.9;
    private static final Vocabulary POINTERS = Vocabulary.of("that this");
    private static final Vocabulary HOW =
            Vocabulary.of("later earlier yesterday today outright flatly strongly vehemently too again");

    @Override
    public List<Finding> apply(Reader reader, Segment segment, List<Finding> taken) {
        List<Finding> found = new ArrayList<>();
        Trees trees = reader.trees();
        Page page = reader.page();
        Range words = segment.words();
        for (int verb = words.from() + 1; verb + 1 < words.to(); verb++) {
            boolean tells = reader.isFinite(verb)
                    && page.quote(verb) < 0
                    && POINTERS.has(page.lower(verb + 1))
                    && (trees.is(verb, WordClass.DENY) || trees.is(verb, WordClass.CONFIRM))
                    && isAlone(trees, verb + 2, words.to())
                    && !Rule.isTaken(taken, verb)
                    && !Rule.isCue(taken, verb)
                    && reader.moods().of(verb) == Outcome.DONE;
            int subject = tells ? trees.subject(verb) : -1;
            if (subject >= words.from() && subject < verb && !reader.moods().isNobody(subject)) {
                Range source = reader.subjectPhrase(subject, verb);
                if (!source.isEmpty() && !trees.parse().tag(subject).isRelative()) {
                    found.add(new Finding(
                            List.of(new Range(verb + 1, verb + 2)),
                            new Range(verb, verb + 1),
                            source,
                            verb,
                            RULE,
                            SURE));
                }
            }
        }
        return found;
    }

    /** Whether a pronoun stands by itself: "that, saying", "this on Monday", but not "that report" or "that the dam leaks". */
    private static boolean isAlone(Trees trees, int next, int limit) {
        if (next >= limit || !trees.page().word(next)) {
            return trees.page().quote(next) < 0;
        }
        boolean around =
                trees.parse().tag(next) == Tag.IN && !trees.page().lower(next).equals("that");
        return around || HOW.has(trees.page().lower(next));
    }
}
