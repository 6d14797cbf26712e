package org.newsclaims.engine.rules;

import java.util.List;
import java.util.Set;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** "Asked whether the ferry would sail, Brandt said no": what was said is the question with its answer, not the one word. */
final class YesOrNo implements Rule {
    static final String RULE = "yes or no";

    private static final double SURE = 0.9;
    private static final Vocabulary ASKED = Vocabulary.of("asked questioned pressed quizzed");
    private static final Vocabulary WHETHER = Vocabulary.of("whether if");
    private static final Vocabulary SAY = Vocabulary.of("say answer reply respond");
    private static final Vocabulary ANSWERS = Vocabulary.of("yes no");
    private static final Set<String> MARKS = Set.of(",", ":", "\"", "“", "‘", "'", "``");
    /** Words before "asked": "When", "On Monday, when". */
    private static final int OPENING = 4;

    @Override
    public List<Finding> apply(Reader reader, Segment segment, List<Finding> taken) {
        Page page = reader.page();
        Range words = segment.words();
        int asked = asked(page, words);
        int comma = asked < 0 ? -1 : comma(page, asked, words.to());
        for (int i = comma + 1; comma >= 0 && i < words.to(); i++) {
            int answer = SAY.has(reader.trees().lemma(i)) && reader.isFinite(i) ? answer(page, i + 1, words.to()) : -1;
            if (answer < 0) {
                continue;
            }
            Trees trees = reader.trees();
            int subject = trees.subject(i);
            Range source = subject > comma && subject < i
                    ? reader.contents().trimmed(trees.phrase(subject).from(), i)
                    : Range.NONE;
            Range content = reader.contents().trimmed(asked + 2, comma);
            return source.isEmpty() || content.isEmpty()
                    ? List.of()
                    : List.of(new Finding(List.of(content), new Range(i, answer + 1), source, i, RULE, SURE));
        }
        return List.of();
    }

    /** Where "asked whether" opens the sentence, or -1. */
    private static int asked(Page page, Range words) {
        for (int i = words.from(); i < Math.min(words.to() - 1, words.from() + OPENING); i++) {
            if (ASKED.has(page.lower(i)) && WHETHER.has(page.lower(i + 1)) && page.quote(i) < 0) {
                return i;
            }
        }
        return -1;
    }

    private static int comma(Page page, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (page.form(i).equals(",") && page.quote(i) < 0) {
                return i;
            }
        }
        return -1;
    }

    /** The answer, when there is nothing else to it; else -1. */
    private static int answer(Page page, int from, int limit) {
        int i = from;
        while (i < limit && MARKS.contains(page.form(i))) {
            i++;
        }
        boolean alone = i < limit && ANSWERS.has(page.lower(i));
        int next = i + 1;
        while (next < limit && !page.word(next)) {
            next++;
        }
        boolean ends = next >= limit
                || page.form(i + 1).equals(";")
                || page.lower(next).matches("and|but");
        return alone && ends ? i : -1;
    }
}
