package org.newsclaims.engine.rules;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.syntax.Relation;
import org.newsclaims.engine.syntax.Tag;

/** "The agency put the damage at 4 million": whoever puts a figure on something says how much it is. */
final class PutFigures implements Rule {
    static final String RULE = "figure";

    private static final double SURE = 0.9;
    private static final int FAR = 6;

    @Override
    public List<Finding> apply(Reader reader, Segment segment, List<Finding> taken) {
        List<Finding> found = new ArrayList<>();
        Trees trees = reader.trees();
        Range words = segment.words();
        for (int verb = words.from() + 1; verb < words.to(); verb++) {
            boolean puts = trees.lemma(verb).equals("put")
                    && trees.isVerb(verb)
                    && trees.child(verb, Relation.NEG) < 0
                    && reader.page().quote(verb) < 0
                    && !Rule.isTaken(taken, verb);
            int subject = puts ? trees.child(verb, Relation.NSUBJ) : -1;
            int thing = subject >= 0 ? trees.child(verb, Relation.DOBJ) : -1;
            int figure = thing > verb ? figure(trees, verb, thing) : -1;
            Range source = subject >= 0 ? trees.phrase(subject) : Range.NONE;
            if (figure >= 0 && source.from() >= words.from() && source.to() <= verb) {
                int to = Math.min(words.to(), trees.parse().rightEdge(figure) + 1);
                Range content = reader.contents().trimmed(verb + 1, to);
                found.add(new Finding(List.of(content), new Range(verb, verb + 1), source, verb, RULE, SURE));
            }
        }
        return found;
    }

    /** "Put it | at about 58 km": the object of "at" that holds a number; -1 when there is none. */
    private static int figure(Trees trees, int verb, int thing) {
        int amount = trees.object(verb, "at");
        int figure = amount >= 0 ? amount : trees.object(thing, "at");
        if (figure < 0) {
            return -1;
        }
        for (int i = Math.max(trees.parse().leftEdge(figure), figure - FAR); i <= figure; i++) {
            if (trees.parse().tag(i) == Tag.CD) {
                return figure;
            }
        }
        return -1;
    }
}
