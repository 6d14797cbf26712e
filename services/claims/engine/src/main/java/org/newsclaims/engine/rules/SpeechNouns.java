package org.newsclaims.engine.rules;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.lexicon.TellingNouns;
import org.newsclaims.engine.lexicon.TellingNouns.Use;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** "Weber's claim that the dam was safe", "there were allegations that". */
final class SpeechNouns implements Rule {
    private static final double LIKELY = 0.7;
    private static final TellingNouns NOUNS = TellingNouns.standard();
    private static final Vocabulary MAIN_VERBS = Vocabulary.of(
            "made drew came sparked prompted caused led raised angered surprised stunned met went fell set");
    private static final int CLAUSE = 3;

    @Override
    public List<Finding> apply(Reader reader, Segment segment, List<Finding> taken) {
        List<Finding> found = new ArrayList<>();
        Page page = reader.page();
        for (int i = segment.words().from(); i + CLAUSE < segment.words().to(); i++) {
            boolean noun = NOUNS.has(Use.THAT, page.lower(i))
                    && page.quote(i) < 0
                    && page.lower(i + 1).equals("that");
            if (!noun || Rule.isTaken(taken, i) || Rule.isTaken(found, i) || Rule.isCue(taken, i)) {
                continue;
            }
            Range source = owner(reader, segment, i);
            int to = reader.contents().end(i + 1, segment);
            Range content = source.isEmpty()
                    ? reader.contents().trimmed(i + 1, to)
                    : beforeMainVerb(reader, i + 1, to, segment, source);
            if (content.length() > CLAUSE) {
                found.add(new Finding(List.of(content), new Range(i, i + 1), source, i, "noun", LIKELY));
            }
        }
        return found;
    }

    private static Range owner(Reader reader, Segment segment, int noun) {
        Page page = reader.page();
        int i = noun;
        while (i > segment.words().from()
                && noun - i < 3
                && !page.lower(i - 1).startsWith("'")
                && !possessive(page, i - 1)) {
            i--;
        }
        if (possessive(page, i - 1)) {
            return new Range(i - 1, i);
        }
        if (!page.lower(i - 1).startsWith("'")) {
            return Range.NONE;
        }
        Range owner = reader.subjects().before(i - 1, segment.words().from());
        return owner.isEmpty() ? Range.NONE : owner;
    }

    private static boolean possessive(Page page, int i) {
        return ClosedClasses.POSSESSIVES.has(page.lower(i));
    }

    /** "Weber's claim that the dam was a ruin | made headlines": the clause ends before a second finite verb. */
    private static Range beforeMainVerb(Reader reader, int from, int to, Segment segment, Range source) {
        boolean opens = source.from() - segment.words().from() <= 1;
        Page page = reader.page();
        boolean seen = false;
        for (int i = from + 2; opens && i < to; i++) {
            String word = page.lower(i);
            boolean finite = ClosedClasses.BE.has(word)
                    || ClosedClasses.HAVE.has(word)
                    || ClosedClasses.MODALS.has(word)
                    || MAIN_VERBS.has(word);
            if (finite
                    && seen
                    && page.quote(i) < 0
                    && !ClosedClasses.HAVE.has(page.lower(i - 1))
                    && !ClosedClasses.MODALS.has(page.lower(i - 1))
                    && !ClosedClasses.BE.has(page.lower(i - 1))) {
                return reader.contents().trimmed(from, i);
            }
            seen |= finite;
        }
        return reader.contents().trimmed(from, to);
    }
}
