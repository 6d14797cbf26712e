package org.newsclaims.engine.rules;

import java.util.List;
import org.newsclaims.engine.lexicon.CueVerb.Frame;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Kind;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** "The road was closed, Brandt believes, because of the snow": who believes the sentence that the aside stands in. */
final class Asides implements Rule {
    static final String RULE = "aside";

    private static final double LIKELY = 0.8;
    private static final int SHORTEST = 3;
    /** Words between the commas, at most. */
    private static final int LONGEST = 6;

    private static final Vocabulary RELATIVES = Vocabulary.of("who which that as and but");

    @Override
    public List<Finding> apply(Reader reader, Segment segment, List<Finding> taken) {
        Page page = reader.page();
        Range words = segment.words();
        for (int i = words.from() + 1; i + SHORTEST < words.to(); i++) {
            int verb = page.form(i).equals(",") && page.quote(i) < 0 ? verb(reader, i, words.to()) : -1;
            if (verb < 0 || Rule.isTaken(taken, verb) || Rule.isCue(taken, verb)) {
                continue;
            }
            Range source = reader.contents().trimmed(i + 1, verb);
            Range before = reader.contents().trimmed(words.from(), i);
            Range behind = reader.contents().trimmed(verb + 2, words.to());
            boolean fits = !source.isEmpty()
                    && reader.subjects().isSomebody(source)
                    && !before.isEmpty()
                    && !behind.isEmpty()
                    && (reader.hasFiniteVerb(before) || reader.hasFiniteVerb(behind));
            if (fits) {
                return List.of(
                        new Finding(List.of(before, behind), new Range(verb, verb + 1), source, verb, RULE, LIKELY));
            }
        }
        return List.of();
    }

    /** The verb of believing with which the aside behind a comma ends, or -1. */
    private static int verb(Reader reader, int comma, int limit) {
        Page page = reader.page();
        for (int i = comma + 2; i < Math.min(limit, comma + LONGEST); i++) {
            if (!page.word(i) || RELATIVES.has(page.lower(i - 1))) {
                return -1;
            }
            boolean closes = page.form(i + 1).equals(",") && reader.isFinite(i);
            boolean believes = closes
                    && reader.verbs()
                            .find(page.lower(i))
                            .filter(verb -> verb.kind() == Kind.BELIEVED
                                    && (verb.takes(Frame.CLAUSE) || verb.takes(Frame.BARE)))
                            .isPresent();
            if (believes) {
                return i;
            }
        }
        return -1;
    }
}
