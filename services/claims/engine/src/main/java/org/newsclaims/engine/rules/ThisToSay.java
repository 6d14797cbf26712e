package org.newsclaims.engine.rules;

import java.util.List;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Quote;
import org.newsclaims.engine.page.Range;

/** "The producers had this to say about their choice, “He is a fine man”": what "this" stands for is the quotation behind it. */
final class ThisToSay implements Rule {
    static final String RULE = "this to say";

    private static final double SURE = 0.9;
    private static final Vocabulary THIS = Vocabulary.of("this following");
    private static final Vocabulary SAY = Vocabulary.of("say tell add report");

    @Override
    public List<Finding> apply(Reader reader, Segment segment, List<Finding> taken) {
        Page page = reader.page();
        Range words = segment.words();
        for (int i = words.from() + 1; i + 3 < words.to(); i++) {
            boolean told = page.quote(i) < 0
                    && THIS.has(page.lower(i))
                    && page.lower(i + 1).equals("to")
                    && SAY.has(page.lower(i + 2));
            int have = page.lower(i - 1).equals("the") ? i - 2 : i - 1;
            int subject = told && ClosedClasses.HAVE.has(page.lower(have))
                    ? reader.trees().subject(have)
                    : -1;
            int quotation = subject < 0 || subject > have ? -1 : firstQuoted(page, i + 3, words.to());
            if (quotation >= 0) {
                Quote quote = page.quotes().get(page.quote(quotation));
                Range content = new Range(quotation, Math.min(words.to(), quote.to()));
                Range source =
                        reader.contents().trimmed(reader.trees().phrase(subject).from(), have);
                return List.of(new Finding(List.of(content), new Range(have, i + 3), source, i + 2, RULE, SURE));
            }
        }
        return List.of();
    }

    private static int firstQuoted(Page page, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (page.quote(i) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
