package org.newsclaims.engine.rules;

import java.util.List;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** "“A farce” was how Brandt described the hearing": the words between the marks are what Brandt said. */
final class HowPutIt implements Rule {
    static final String RULE = "how put";

    private static final double SURE = 0.9;
    private static final int FAR = 12;
    private static final Vocabulary PUTS =
            Vocabulary.of("put describe sum summarise summarize characterise characterize");

    @Override
    public List<Finding> apply(Reader reader, Segment segment, List<Finding> taken) {
        Page page = reader.page();
        Range words = segment.words();
        for (int i = words.from() + 1; i + 2 < words.to(); i++) {
            boolean opens = page.quote(i - 1) >= 0
                    && page.quote(i) < 0
                    && ClosedClasses.BE.has(page.lower(i))
                    && page.lower(i + 1).equals("how");
            int verb = opens ? verb(reader.trees(), i + 2, Math.min(words.to(), i + FAR)) : -1;
            Range source = verb < 0 ? Range.NONE : reader.contents().trimmed(i + 2, verb);
            if (!source.isEmpty() && !reader.moods().isNobody(reader.trees().subject(verb))) {
                int quote = page.quote(i - 1);
                Range content = new Range(
                        Math.max(words.from(), page.quotes().get(quote).from()), i);
                return List.of(new Finding(List.of(content), new Range(verb, verb + 1), source, verb, RULE, SURE));
            }
        }
        return List.of();
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
