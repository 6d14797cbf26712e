package org.newsclaims.engine.rules;

import java.util.List;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** "“It held,” the engineer was quoted as saying", "officials were quoted by the agency as saying that …". */
final class QuotedAsSaying implements Rule {
    private static final double SURE = 0.9;
    private static final int OUTLET = 10;
    private static final int LONGEST_NAME = 20;
    /** What it is called where somebody else quotes in so many words. */
    static final String RULE = "quoted";

    private static final Vocabulary QUOTED = Vocabulary.of("quoted cited reported");
    /** "Was recorded | on tape | saying". */
    private static final Vocabulary HEARD = Vocabulary.of("recorded heard overheard filmed caught taped captured");

    private static final Vocabulary SAYING = Vocabulary.of("saying telling warning adding arguing insisting");

    @Override
    public List<Finding> apply(Reader reader, Segment segment, List<Finding> taken) {
        Page page = reader.page();
        Range words = segment.words();
        for (int i = words.from() + 1; i < words.to() - 2; i++) {
            boolean heard = HEARD.has(page.lower(i));
            if (!heard && !QUOTED.has(page.lower(i)) || page.quote(i) >= 0) {
                continue;
            }
            boolean quoted = ClosedClasses.BE.has(page.lower(i - 1));
            if (heard && !quoted) {
                continue;
            }
            Finding active = quoted ? null : active(reader, segment, i);
            if (active != null) {
                return List.of(active);
            }
            int saying = quoted ? saying(page, i, heard, words.to()) : -1;
            int group = ClosedClasses.HAVE.has(page.lower(i - 2)) ? i - 2 : i - 1;
            Range source = saying < 0 ? Range.NONE : reader.subjects().before(group, words.from());
            if (!source.isEmpty()) {
                Range content = content(reader, segment, source, saying);
                Range cue = new Range(group, saying + 1);
                return content.length() < 2
                        ? List.of()
                        : List.of(new Finding(List.of(content), cue, source, saying, Passives.RULE, SURE)
                                .passedOnBy(agent(page, i, saying)));
            }
        }
        return List.of();
    }

    /** "The Courier quoted | Lena Holt | as saying that …": hers, by way of the Courier. */
    private static Finding active(Reader reader, Segment segment, int quoted) {
        Page page = reader.page();
        int as = quoted + 1;
        int limit = Math.min(segment.words().to() - 1, quoted + LONGEST_NAME);
        while (as < limit && !(page.lower(as).equals("as") && SAYING.has(page.lower(as + 1)))) {
            as++;
        }
        Range source = new Range(quoted + 1, as);
        if (as >= limit || source.isEmpty() || ClosedClasses.BE.has(page.lower(quoted - 1))) {
            return null;
        }
        Range outlet = reader.subjects().before(quoted, segment.words().from());
        int begin = outlet.isEmpty() ? quoted : outlet.from();
        Range content = content(reader, segment, new Range(begin, as), as + 1);
        return content.length() < 2
                ? null
                : new Finding(List.of(content), new Range(quoted, as + 2), source, as + 1, RULE, SURE)
                        .passedOnBy(outlet);
    }

    /** "Was quoted | by Reuters | as saying". */
    private static Range agent(Page page, int quoted, int saying) {
        return page.lower(quoted + 1).equals("by") ? new Range(quoted + 2, saying - 1) : Range.NONE;
    }

    private static Range content(Reader reader, Segment segment, Range source, int saying) {
        Range words = segment.words();
        Range after = reader.contents().trimmed(saying + 1, words.to());
        boolean goesOn = after.length() > 1
                && (after.from() > saying + 1
                        || !ClosedClasses.PREPOSITIONS.has(reader.page().lower(saying + 1)));
        return goesOn || reader.page().lower(saying + 1).equals("that")
                ? reader.contents().trimmed(saying + 1, reader.contents().end(saying + 1, segment))
                : reader.contents().trimmed(words.from(), source.from());
    }

    /**
     * Where "saying" stands, with at most an outlet between; else -1.
     *
     * @param heard whether it may stand without "as"
     */
    private static int saying(Page page, int quoted, boolean heard, int limit) {
        for (int i = quoted + 1; i < Math.min(limit - 1, quoted + OUTLET); i++) {
            if (page.lower(i).equals("as") && SAYING.has(page.lower(i + 1))) {
                return i + 1;
            }
            if (heard && SAYING.has(page.lower(i))) {
                return i;
            }
            if (page.form(i).equals(",") || page.quote(i) >= 0) {
                return -1;
            }
        }
        return -1;
    }
}
