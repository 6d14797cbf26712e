package org.newsclaims.engine.rules;

import java.util.List;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.syntax.Relation;

/** "“A farce” was how Brandt described the hearing", "“Never,” was Brandt's reply": the words between the marks are what Brandt said. */
final class HowPutIt implements Rule {
    static final String RULE = "how put";

    private static final double SURE = 0.9;
    private static final int FAR = 12;
    private static final Vocabulary REPLIES = Vocabulary.of(
            "reply answer response verdict comment reaction assessment retort advice message conclusion summary warning");
    private static final Vocabulary COME = Vocabulary.of("was is were came comes ran");
    private static final Vocabulary PUTS =
            Vocabulary.of("put describe sum summarise summarize characterise characterize");

    @Override
    public List<Finding> apply(Reader reader, Segment segment, List<Finding> taken) {
        Page page = reader.page();
        Range words = segment.words();
        for (int i = words.from() + 1; i + 2 < words.to(); i++) {
            Finding reply = reply(reader, words, i);
            if (reply != null) {
                return List.of(reply);
            }
            boolean opens = page.quote(i - 1) >= 0
                    && page.quote(i) < 0
                    && ClosedClasses.BE.has(page.lower(i))
                    && page.lower(i + 1).equals("how");
            int verb = opens ? verb(reader.trees(), i + 2, Math.min(words.to(), i + FAR)) : -1;
            Range source = verb < 0 ? Range.NONE : reader.contents().trimmed(i + 2, verb);
            if (!source.isEmpty() && !reader.moods().isNobody(reader.trees().subject(verb))) {
                return List.of(new Finding(
                        List.of(quoted(page, words, i)), new Range(verb, verb + 1), source, verb, RULE, SURE));
            }
        }
        return List.of();
    }

    /** "“Never,” was | the mayor's | terse reply". */
    private static Finding reply(Reader reader, Range words, int is) {
        Page page = reader.page();
        boolean opens = page.quote(is - 1) >= 0 && page.quote(is) < 0 && COME.has(page.lower(is));
        for (int i = is + 2; opens && i < Math.min(words.to(), is + FAR); i++) {
            int whose = REPLIES.has(page.lower(i))
                    ? reader.trees().child(i, c -> reader.trees().parse().relation(c) == Relation.POSS)
                    : -1;
            if (whose > is) {
                Range phrase = reader.trees().phrase(whose);
                int to = page.lower(phrase.to() - 1).startsWith("'") ? phrase.to() - 1 : phrase.to();
                Range source = reader.contents().trimmed(phrase.from(), to);
                return new Finding(List.of(quoted(page, words, is)), new Range(i, i + 1), source, i, RULE, SURE);
            }
        }
        return null;
    }

    private static Range quoted(Page page, Range words, int end) {
        return new Range(
                Math.max(words.from(), page.quotes().get(page.quote(end - 1)).from()), end);
    }

    private static int verb(Trees trees, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (trees.isVerb(i) && PUTS.has(trees.lemma(i))) {
                return i;
            }
        }
        return -1;
    }
}
