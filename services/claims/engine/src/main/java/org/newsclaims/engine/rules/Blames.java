package org.newsclaims.engine.rules;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** "an attack that the United States blamed on rebels", "a leak which the firm put down to age". */
final class Blames implements Rule {
    private static final double LIKELY = 0.85;
    private static final int SUBJECT = 14;
    private static final int ANTECEDENT = 10;
    private static final Vocabulary ON = Vocabulary.of("blame blames blamed pin pins pinned");
    private static final Vocabulary TO = Vocabulary.of("attribute attributes attributed ascribe ascribes ascribed");
    private static final Vocabulary BORDERS = Vocabulary.of(
            "for to after of in on by with from that which and but as over about into following during at , ; : -- (");

    @Override
    public List<Finding> apply(Reader reader, Segment segment, List<Finding> taken) {
        List<Finding> found = new ArrayList<>();
        Page page = reader.page();
        Range words = segment.words();
        for (int i = words.from() + 3; i < words.to() - 1; i++) {
            boolean blames = ON.has(page.lower(i)) && page.lower(i + 1).equals("on")
                    || TO.has(page.lower(i)) && page.lower(i + 1).equals("to");
            if (blames && page.quote(i) < 0 && !Rule.isTaken(taken, i) && !Rule.isCue(taken, i)) {
                add(reader, segment, i, found);
            }
        }
        return found;
    }

    private static void add(Reader reader, Segment segment, int verb, List<Finding> found) {
        Page page = reader.page();
        int group = verb;
        while (ClosedClasses.HAVE.has(page.lower(group - 1)) || ClosedClasses.isAdverb(page.lower(group - 1))) {
            group--;
        }
        int relative = group - 1;
        while (relative > segment.words().from()
                && group - relative < SUBJECT
                && !page.lower(relative).equals("that")
                && !page.lower(relative).equals("which")) {
            relative--;
        }
        Range source = relative + 1 < group ? reader.subjects().before(group, relative + 1) : Range.NONE;
        Range antecedent = antecedent(reader, segment, relative);
        if (source.from() != relative + 1 || source.isEmpty() || antecedent.isEmpty()) {
            return;
        }
        Range blamed = reader.contents().trimmed(verb + 1, reader.contents().end(verb + 1, segment));
        if (blamed.length() > 1) {
            found.add(new Finding(
                    List.of(antecedent, blamed), new Range(group, verb + 1), source, verb, "blame", LIKELY));
        }
    }

    /** The noun phrase before "that", with its determiner. */
    private static Range antecedent(Reader reader, Segment segment, int relative) {
        Page page = reader.page();
        int to = page.form(relative - 1).equals(",") ? relative - 1 : relative;
        int from = to;
        while (from > segment.words().from()
                && to - from < ANTECEDENT
                && page.quote(from - 1) < 0
                && !BORDERS.has(page.lower(from - 1))) {
            from--;
            if (ClosedClasses.DETERMINERS.has(page.lower(from))) {
                break;
            }
        }
        return reader.contents().trimmed(from, to);
    }
}
