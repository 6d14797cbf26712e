package org.newsclaims.engine.rules;

import java.util.List;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/**
 * "In the words of one witness, the hall was empty", "in her words, “a farce”", "the river, in Voss's words, rose"; and what is
 * so "in the judge's view", "in the opinion of the bench".
 */
final class InTheirWords implements Rule {
    static final String RULE = "in their words";

    static final String VIEWED = "in their view";
    private static final Vocabulary WORDS = Vocabulary.of("words");
    private static final Vocabulary VIEWS = Vocabulary.of("view opinion estimation judgment judgement");

    private static final double LIKELY = 0.8;
    private static final int LONGEST_NAME = 12;
    private static final int SHORTEST = 3;

    @Override
    public List<Finding> apply(Reader reader, Segment segment, List<Finding> taken) {
        Page page = reader.page();
        Range words = segment.words();
        for (int i = words.from(); i + SHORTEST < words.to(); i++) {
            if (!page.lower(i).equals("in") || page.quote(i) >= 0 || Rule.isTaken(taken, i)) {
                continue;
            }
            Range phrase = phrase(page, i, words.to());
            if (phrase.isEmpty()) {
                continue;
            }
            boolean opens = i == words.from() && page.form(phrase.to()).equals(",");
            boolean closes = page.form(i - 1).equals(",") && phrase.to() + 1 >= words.to();
            Range content = opens
                    ? reader.contents().trimmed(phrase.to() + 1, words.to())
                    : closes ? reader.contents().trimmed(words.from(), i) : Range.NONE;
            if (content.length() >= SHORTEST) {
                return List.of(finding(page, content, phrase));
            }
        }
        return List.of();
    }

    private static Finding finding(Page page, Range content, Range phrase) {
        boolean of = isOf(page, phrase.from());
        int word = of ? phrase.from() + 2 : phrase.to() - 1;
        Range source = of ? new Range(word + 2, phrase.to()) : new Range(phrase.from() + 1, owned(page, word));
        Range cue = of ? new Range(phrase.from(), word + 2) : new Range(word, word + 1);
        String rule = WORDS.has(page.lower(word)) ? RULE : VIEWED;
        return new Finding(List.of(content), cue, source, word, rule, LIKELY);
    }

    /** "In the words of". */
    private static boolean isOf(Page page, int in) {
        return page.lower(in + 1).equals("the")
                && isSaid(page, in + 2)
                && page.lower(in + 3).equals("of");
    }

    private static boolean isSaid(Page page, int i) {
        return WORDS.has(page.lower(i)) || VIEWS.has(page.lower(i));
    }

    /** Where the name of the owner ends: before the mark of possession, where there is one. */
    private static int owned(Page page, int word) {
        return page.lower(word - 1).startsWith("'") ? word - 1 : word;
    }

    /** The whole of "in the words of one witness" or "in Voss's words"; empty where it is none. */
    private static Range phrase(Page page, int in, int limit) {
        if (isOf(page, in)) {
            int to = in + 4;
            while (to < Math.min(limit, in + LONGEST_NAME) && isPartOfName(page, to)) {
                to++;
            }
            return to > in + 4 ? new Range(in, to) : Range.NONE;
        }
        for (int i = in + 2; i < Math.min(limit, in + LONGEST_NAME) && isPartOfName(page, i - 1); i++) {
            if (isSaid(page, i)) {
                String before = page.lower(i - 1);
                boolean owned = before.startsWith("'") || i == in + 2 && ClosedClasses.POSSESSIVES.has(before);
                return owned ? new Range(in, i + 1) : Range.NONE;
            }
        }
        return Range.NONE;
    }

    private static boolean isPartOfName(Page page, int i) {
        return page.quote(i) < 0 && (page.word(i) || page.lower(i).startsWith("'"));
    }
}
