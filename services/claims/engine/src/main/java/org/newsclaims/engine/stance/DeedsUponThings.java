package org.newsclaims.engine.stance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.grammar.WordClass;
import org.newsclaims.engine.lexicon.NounSorts;
import org.newsclaims.engine.lexicon.RoleNoun;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.lexicon.WordList;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;
import org.newsclaims.engine.syntax.Tag;

/** Verbs that say something in one company and do something in another: "answered the phone", "conceded two goals". */
final class DeedsUponThings {
    private static final String PERSON = "+person";
    private static final Map<String, Set<String>> THINGS = read();
    private static final NounSorts SORTS = NounSorts.standard();
    private static final Vocabulary REACT = Vocabulary.of("respond react retaliate reply answer");
    private static final Vocabulary RELATIVES = Vocabulary.of("where who which");
    /** Words from "that" to the noun, at most. */
    private static final int ATTRIBUTES = 4;

    private static final Vocabulary TIMES = Vocabulary.of("second minute hour day week month year");

    private final Trees trees;
    private final Page page;
    private final Parse parse;

    DeedsUponThings(Trees trees) {
        this.trees = trees;
        this.page = trees.page();
        this.parse = trees.parse();
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> things = new HashMap<>();
        for (String line : WordList.read(DeedsUponThings.class, "deeds.txt")) {
            int colon = line.indexOf(':');
            things.put(
                    line.substring(0, colon),
                    new HashSet<>(List.of(line.substring(colon + 2).split(" "))));
        }
        return things;
    }

    /** Whether a verb without a clause of its own tells of a deed. */
    boolean isDeed(Finding finding, int verb) {
        return isUponThing(verb) || isShrug(verb) || isReaction(verb) || isProposal(verb) || isDuration(finding);
    }

    /** "found out that": what somebody learns. */
    boolean isFoundOut(int verb) {
        return trees.lemma(verb).equals("find")
                && page.lower(verb + 1).equals("out")
                && !trees.is(trees.subject(verb), WordClass.PAPER);
    }

    /** "found | that quiet place where the lake meets the woods": a thing, not that something is so. */
    boolean isFoundThing(Finding finding, int verb) {
        int that = finding.content().get(0).from();
        if (!trees.lemma(verb).equals("find") || !page.lower(that).equals("that")) {
            return false;
        }
        int noun = that + 1;
        while (parse.tag(noun) == Tag.JJ && noun < that + ATTRIBUTES) {
            noun++;
        }
        return parse.tag(noun) == Tag.NN && RELATIVES.has(page.lower(noun + 1));
    }

    private boolean isUponThing(int verb) {
        Set<String> things = THINGS.get(trees.lemma(verb));
        int object = things == null ? -1 : trees.objectBehind(verb);
        boolean noun = object >= 0
                && parse.tag(object).isNoun()
                && page.quote(object) < 0
                && trees.object(verb, "as") < 0 // "confirmed the dead man | as Holt"
                && trees.object(object, "as") < 0;
        return noun
                && (things.contains(trees.lemma(object)) || things.contains(PERSON) && isPerson(object))
                && !isNaming(verb, object);
    }

    /** "called the strike | a disgrace", unlike "called a strike". */
    private boolean isNaming(int verb, int object) {
        return trees.lemma(verb).equals("call")
                && !page.lower(parse.leftEdge(object)).matches("an?");
    }

    /** "shrugged", unlike "shrugged off". */
    private boolean isShrug(int verb) {
        return trees.lemma(verb).equals("shrug") && !trees.isWithParticle(verb, WordClass.DENY);
    }

    /** Whether a noun, in any of its forms, mostly means a person. */
    boolean isPerson(int noun) {
        return SORTS.find(page.lower(noun))
                .or(() -> SORTS.find(trees.lemma(noun)))
                .filter(sort -> sort == RoleNoun.Sort.PERSON)
                .isPresent();
    }

    /** "responded by | closing the bridge", unlike "responded by saying". */
    private boolean isReaction(int verb) {
        int by = REACT.has(trees.lemma(verb))
                ? trees.child(verb, c -> c > verb && page.lower(c).equals("by"))
                : -1;
        int deed = by < 0 ? -1 : trees.child(by, Relation.PCOMP);
        return deed >= 0 && !trees.is(deed, WordClass.TELL);
    }

    /** "proposed to | his girlfriend". */
    private boolean isProposal(int verb) {
        int whom = trees.lemma(verb).equals("propose") && trees.objectBehind(verb) < 0 ? trees.object(verb, "to") : -1;
        return whom >= 0 && isPerson(whom);
    }

    /** "testified for | two hours". */
    private boolean isDuration(Finding finding) {
        Range content = finding.content().get(0);
        int last = content.to() - 1;
        return finding.content().size() == 1
                && content.length() <= 3
                && TIMES.has(trees.lemma(last))
                && parse.tag(last - 1) == Tag.CD
                && page.lower(content.from() - 1).equals("for");
    }
}
