package org.newsclaims.engine.rules;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.lexicon.TellingNouns;
import org.newsclaims.engine.lexicon.TellingNouns.Use;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.syntax.Relation;

/**
 * Nouns of telling with their clause and somebody whose they are, read in the tree: "the mayor's insistence that the bridge
 * held failed to calm them", "began with an announcement by the union that", "her advice is to wait", "word came from the
 * palace that", "the opposition's verdict: …". What is done to them ("rejected the mayor's claim that") is told by whoever does it.
 */
final class ToldInNouns implements Rule {
    static final String RULE = "noun of telling";

    private static final double LIKELY = 0.8;
    private static final int CLAUSE = 3;
    private static final TellingNouns NOUNS = TellingNouns.standard();
    private static final Vocabulary FIRST_PERSONS = Vocabulary.of("my our your");
    private static final int STEPS = 8;

    private static final Vocabulary ARRIVED = Vocabulary.of("come arrive emerge");
    private static final String[] OWNERS = {"by", "from"};

    @Override
    public List<Finding> apply(Reader reader, Segment segment, List<Finding> taken) {
        List<Finding> found = new ArrayList<>();
        Range words = segment.words();
        for (int i = words.from(); i + CLAUSE < words.to(); i++) {
            Trees trees = reader.trees();
            boolean free = trees.parse().tag(i).isNoun()
                    && reader.page().quote(i) < 0
                    && !Rule.isTaken(taken, i)
                    && !Rule.isCue(taken, i)
                    && !Rule.isTaken(found, i);
            Finding finding = free ? finding(reader, words, i) : null;
            if (finding != null) {
                found.add(finding);
            }
        }
        return found;
    }

    private static Finding finding(Reader reader, Range words, int noun) {
        Trees trees = reader.trees();
        int verb =
                trees.parse().relation(noun) == Relation.NSUBJ ? trees.parse().head(noun) : -1;
        int stop = colon(reader, noun, verb);
        boolean heads =
                stop >= 0 && trees.parse().head(verb < 0 ? noun : verb) > stop; // what follows is no other's report
        boolean tells = NOUNS.has(Use.WHOSE, trees.lemma(noun)) && (heads || !isReported(trees, noun));
        int owner = tells ? owner(trees, noun) : -1;
        int clause = -1;
        int cueEnd = noun + 1;
        if (owner >= 0 && verb >= 0 && ClosedClasses.BE.has(reader.page().lower(verb)) && verb > noun) {
            clause = predicate(trees, noun, verb);
            cueEnd = verb + 1;
        } else if (owner >= 0 && isNothingDoneTo(trees, noun)) {
            int own = thatClause(trees, noun, Relation.ACL);
            clause = own >= 0 ? own : thatClause(trees, owner, Relation.ACL);
        } else if (verb >= 0 && NOUNS.has(Use.COMES, trees.lemma(noun)) && ARRIVED.has(trees.lemma(verb))) {
            owner = trees.object(verb, "from");
            clause = thatClause(trees, verb, Relation.ADVCL, Relation.CCOMP, Relation.ACL);
            cueEnd = verb + 1;
        }
        int colon = owner >= 0 && owner < noun ? stop : -1;
        if (owner < 0 || clause < 0 && colon < 0) {
            return null;
        }
        Range source = withoutCase(trees, trees.phrase(owner));
        int from = colon >= 0 ? colon + 1 : trees.parse().leftEdge(clause);
        int to = colon >= 0 ? words.to() : Math.min(words.to(), trees.parse().rightEdge(clause) + 1);
        Range content = reader.contents().trimmed(from, to);
        boolean apart = source.to() <= from && source.from() >= words.from() && from >= cueEnd;
        return content.length() > CLAUSE && apart
                ? new Finding(List.of(content), new Range(noun, cueEnd), source, noun, RULE, LIKELY)
                : null;
    }

    /** "The mayor's | insistence", "an announcement by the union": whose it is, or -1. */
    private static int owner(Trees trees, int noun) {
        int possessor = trees.child(noun, Relation.POSS);
        if (possessor >= 0 && FIRST_PERSONS.has(trees.page().lower(possessor))) {
            return -1;
        }
        return possessor >= 0 ? possessor : trees.object(noun, OWNERS);
    }

    /** The colon of "the opposition's verdict: …", "the opposition's verdict was clear: …"; -1 when there is none. */
    private static int colon(Reader reader, int noun, int verb) {
        return isHeading(reader.trees(), noun) ? noun + 1 : verb > noun ? reader.colonBehind(verb) : -1;
    }

    /** "The opposition's verdict: …": nothing governs it but what follows. */
    private static boolean isHeading(Trees trees, int noun) {
        Relation relation = trees.parse().relation(noun);
        return trees.page().form(noun + 1).equals(":") && relation != Relation.DOBJ && relation != Relation.POBJ;
    }

    /** Whether somebody else tells of it: "the critic suggests that her argument is that …". */
    private static boolean isReported(Trees trees, int noun) {
        int word = noun;
        for (int step = 0; word >= 0 && step < STEPS; step++) {
            Relation relation = trees.parse().relation(word);
            if (relation == Relation.CCOMP || relation == Relation.RELCL) {
                return true;
            }
            word = trees.parse().head(word);
        }
        return false;
    }

    private static Range withoutCase(Trees trees, Range name) {
        boolean owned = name.length() > 1 && trees.parse().relation(name.to() - 1) == Relation.CASE;
        return owned ? new Range(name.from(), name.to() - 1) : name;
    }

    /** A subject, or what a preposition takes: an object is told of by its verb; "after" and "with" themselves tell nothing. */
    private static boolean isNothingDoneTo(Trees trees, int noun) {
        Relation relation = trees.parse().relation(noun);
        int head = trees.parse().head(noun);
        return relation == Relation.NSUBJ
                || relation == Relation.POBJ && trees.page().lower(head).matches("after|amid|despite|following|with");
    }

    /** "Is | that no rule was broken", "is | to wait": the clause, or -1. */
    private static int predicate(Trees trees, int noun, int verb) {
        int that = thatClause(trees, verb, Relation.CCOMP);
        int infinitive = NOUNS.has(Use.BIDS, trees.lemma(noun)) ? trees.child(verb, Relation.XCOMP) : -1;
        boolean to = infinitive > verb
                && trees.page().lower(trees.parse().leftEdge(infinitive)).equals("to");
        return that >= 0 || !to ? that : infinitive;
    }

    private static int thatClause(Trees trees, int word, Relation... relations) {
        return trees.child(
                word,
                c -> c > word
                        && List.of(relations).contains(trees.parse().relation(c))
                        && trees.page().lower(trees.parse().leftEdge(c)).equals("that"));
    }
}
