package org.newsclaims.engine.rules;

import java.util.List;
import org.newsclaims.engine.grammar.Outcome;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Range;

/** What the accused say of themselves in one noun: "maintains his innocence", "has protested her innocence". */
final class Pleas implements Rule {
    private static final double LIKELY = 0.8;
    private static final Vocabulary PLEAD =
            Vocabulary.of("maintain protest profess proclaim assert declare stress affirm");
    private static final Vocabulary PLEA = Vocabulary.of("innocence guilt ignorance");

    @Override
    public List<Finding> apply(Reader reader, Segment segment, List<Finding> taken) {
        Range words = segment.words();
        for (int i = words.from() + 1; i + 1 < words.to(); i++) {
            boolean free = reader.page().quote(i) < 0 && !Rule.isTaken(taken, i) && !Rule.isCue(taken, i);
            Finding finding = free && PLEAD.has(reader.trees().lemma(i)) ? finding(reader, words, i) : null;
            if (finding != null) {
                return List.of(finding);
            }
        }
        return List.of();
    }

    private static Finding finding(Reader reader, Range words, int verb) {
        Trees trees = reader.trees();
        int plea = trees.objectBehind(verb);
        boolean told = PLEA.has(plea < 0 ? "" : trees.lemma(plea))
                && words.contains(plea)
                && reader.moods().of(verb) == Outcome.DONE;
        int subject = told ? trees.subject(verb) : -1;
        if (subject < words.from() || subject >= verb) {
            return null;
        }
        Range content = new Range(Math.max(trees.parse().leftEdge(plea), verb + 1), plea + 1);
        Range source = reader.subjectPhrase(subject, verb);
        return source.isEmpty()
                ? null
                : new Finding(List.of(content), new Range(verb, content.from()), source, verb, "plea", LIKELY);
    }
}
