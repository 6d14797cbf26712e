package org.newsclaims.engine.rules;

import java.util.List;
import java.util.Set;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/**
 * "Asked whether the ferry would sail, Brandt said no", "said it would not": what was said is the question with its answer, not
 * the few words.
 */
final class YesOrNo implements Rule {
    static final String RULE = "yes or no";

    private static final double SURE = 0.9;
    private static final Vocabulary ASKED = Vocabulary.of("asked questioned pressed quizzed");
    private static final Vocabulary WHETHER = Vocabulary.of("whether if");
    private static final Vocabulary SAY = Vocabulary.of("say answer reply respond");
    private static final Vocabulary ANSWERS = Vocabulary.of("yes no");
    private static final Vocabulary ECHOES = Vocabulary.of("it he she they there i we");
    private static final Vocabulary DO = Vocabulary.of("do does did");
    private static final Vocabulary NOT = Vocabulary.of("not n't");
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
        boolean formal = page.lower(from).equals("in")
                && page.lower(from + 1).equals("the")
                && page.lower(from + 2).matches("negative|affirmative");
        if (formal) {
            return from + 2;
        }
        int echo = echo(page, from);
        if (echo >= 0) {
            return ends(page, echo, limit) ? echo : -1;
        }
        int i = from;
        while (i < limit && MARKS.contains(page.form(i))) {
            i++;
        }
        return i < limit && ANSWERS.has(page.lower(i)) && ends(page, i, limit) ? i : -1;
    }

    private static boolean ends(Page page, int answer, int limit) {
        int next = answer + 1;
        while (next < limit && !page.word(next)) {
            next++;
        }
        return next >= limit
                || page.form(answer + 1).equals(";")
                || page.lower(next).matches("and|but");
    }

    /** "Asked whether it was safe, Brandt said | it was not": the last word of the answer, or -1. */
    private static int echo(Page page, int from) {
        int pronoun = page.lower(from).equals("that") ? from + 1 : from;
        String verb = page.lower(pronoun + 1);
        boolean echoes = ECHOES.has(page.lower(pronoun))
                && (ClosedClasses.BE.has(verb)
                        || ClosedClasses.HAVE.has(verb)
                        || ClosedClasses.MODALS.has(verb)
                        || DO.has(verb));
        if (!echoes) {
            return -1;
        }
        return NOT.has(page.lower(pronoun + 2)) ? pronoun + 2 : pronoun + 1;
    }
}
