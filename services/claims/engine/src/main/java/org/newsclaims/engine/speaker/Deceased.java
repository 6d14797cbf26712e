package org.newsclaims.engine.speaker;

import java.util.HashSet;
import java.util.Set;
import org.newsclaims.engine.grammar.Moods;
import org.newsclaims.engine.grammar.Outcome;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;
import org.newsclaims.engine.syntax.Tag;

/** Whom an article tells to be dead: of two judges, "the judge" who speaks is the one that is alive. */
final class Deceased {
    private static final Vocabulary KILLS = Vocabulary.of("kill murder slay assassinate behead execute drown bury");
    private static final Vocabulary DIES = Vocabulary.of("die drown perish");
    private static final Vocabulary DEATHS =
            Vocabulary.of("murder killing assassination death slaying funeral burial execution shooting stabbing");
    private static final int STEPS = 4;

    private final Page page;
    private final Parse parse;
    private final Trees trees;
    private final Moods moods;
    private final Set<String> names = new HashSet<>();

    Deceased(Page page, Parse parse, Cast cast) {
        this.page = page;
        this.parse = parse;
        this.trees = Trees.of(page, parse);
        this.moods = new Moods(trees);
        for (NameMention mention : cast.mentions()) {
            if (mention.entity().isPerson() && isDead(mention.head(parse))) {
                names.add(mention.entity().name());
            }
        }
    }

    boolean has(Entity entity) {
        return names.contains(entity.name());
    }

    private boolean isDead(int name) {
        int head = name;
        for (int step = 0; step < STEPS && isJoined(head); step++) {
            head = parse.head(head); // "killed Stein and a guard, | Kai Lind"
        }
        int above = parse.head(head);
        if (above < 0) {
            return false;
        }
        Relation relation = parse.relation(head);
        boolean killed = (relation == Relation.DOBJ || relation == Relation.NSUBJPASS) && KILLS.has(parse.lemma(above));
        boolean died = relation == Relation.NSUBJ && DIES.has(parse.lemma(above));
        return (killed || died) && happened(above) || relation == Relation.POBJ && isOfDeath(above);
    }

    private boolean isJoined(int word) {
        Relation relation = parse.relation(word);
        return parse.head(word) >= 0 && (relation == Relation.CONJ || relation == Relation.APPOS);
    }

    /** "The murder of". */
    private boolean isOfDeath(int preposition) {
        int noun = parse.head(preposition);
        return page.lower(preposition).equals("of") && noun >= 0 && DEATHS.has(parse.lemma(noun));
    }

    /** Not "was not killed", "could have died", "tried to kill". */
    private boolean happened(int verb) {
        return moods.of(verb) == Outcome.DONE && trees.child(verb, c -> parse.tag(c) == Tag.TO) < 0;
    }
}
