package org.newsclaims.engine.speaker;

import java.util.Optional;
import java.util.regex.Pattern;
import org.newsclaims.engine.coreference.Mention.Sort;
import org.newsclaims.engine.lexicon.Endings;
import org.newsclaims.engine.lexicon.Gender;
import org.newsclaims.engine.lexicon.RoleNoun;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;
import org.newsclaims.engine.syntax.Tag;

/** What the nouns of an article stand for, and which of them stand beside a name for the same. */
final class MentionNouns {
    /** What is a body without a capital, too, unlike "labour", "energy" and "studies", which only end the names of bodies. */
    private static final Vocabulary BODIES = Vocabulary.of(
            "administration airlines airways alliance association authority bank brigades cabinet campaign center centre chamber"
                    + " command consulate embassy force forces foundation fund group guards hospital library lobby mission movement"
                    + " museum network office partners rebels service thinktank treasury trust");

    private static final Vocabulary FEMALE = Vocabulary.of(
            "woman girl mother wife daughter sister aunt niece grandmother widow queen princess actress spokeswoman congresswoman chairwoman policewoman councilwoman businesswoman nun lady goddess heroine waitress hostess");
    private static final Vocabulary MALE = Vocabulary.of(
            "man boy father husband son brother uncle nephew grandfather widower king prince actor spokesman congressman chairman policeman councilman businessman monk priest lord god hero waiter gentleman");
    private static final String PEOPLE = "eer ist ian man woman person ctor itor ller cher rker ndent -year-old";
    private static final Endings PEOPLE_END = Endings.of(PEOPLE);
    private static final Pattern HUMAN = Pattern.compile("\\p{L}{2,}(?:" + PEOPLE.replace(' ', '|') + ")");
    private static final int STEPS = 4;

    private final Page page;
    private final Parse parse;
    private final Cast cast;
    private final Lexicons lexicons;
    /** What has been found out; null where nobody has asked yet. */
    private final Sort[] known;

    MentionNouns(Page page, Parse parse, Cast cast, Lexicons lexicons) {
        this.page = page;
        this.parse = parse;
        this.cast = cast;
        this.lexicons = lexicons;
        this.known = new Sort[page.size()];
    }

    /** Of a person called so; unknown when the noun does not tell. */
    static Gender gender(String noun) {
        return FEMALE.has(noun) ? Gender.FEMALE : MALE.has(noun) ? Gender.MALE : Gender.UNKNOWN;
    }

    /** What a word of the text stands for. */
    Sort sort(int word) {
        if (known[word] == null) {
            known[word] = sort(parse.lemma(word), page.lower(word), page.capitalised(word));
        }
        return known[word];
    }

    /** "A pilot, Hugo Brand", "Hugo Brand, a pilot", "the group, Open Shore,": the name stands for both. */
    boolean isBesideName(int noun) {
        int above = parse.head(noun);
        int below = parse.child(noun, Relation.APPOS);
        if (below < 0 && isPersonNoun(noun)) {
            int last = page.word(parse.rightEdge(noun)) ? parse.rightEdge(noun) : parse.rightEdge(noun) - 1;
            below = last > noun && parse.relation(last) == Relation.APPOS && apposed(last) == noun ? last : -1;
        }
        return above >= 0 && parse.relation(noun) == Relation.APPOS && isPersonName(above)
                || below >= 0 && (isPersonName(below) || cast.covering(below).isPresent() && isBodyNoun(noun));
    }

    /** The noun that a name stands beside: of "a professor at Alder University, Jan Holt," the professor, who has a name. */
    int apposed(int name) {
        int noun = parse.head(name);
        int above = noun;
        for (int step = 0; step < STEPS && above >= 0 && !isPersonNoun(above); step++) {
            Relation relation = parse.relation(above);
            boolean inside = relation == Relation.POBJ || relation == Relation.PREP;
            above = inside ? parse.head(above) : -1;
        }
        boolean closed = !page.word(parse.rightEdge(name) + 1)
                && page.form(parse.leftEdge(name) - 1).equals(",");
        return above >= 0 && closed && isPersonNoun(above) ? above : noun;
    }

    private boolean isPersonNoun(int word) {
        return parse.tag(word) == Tag.NN && sort(word) == Sort.PERSON;
    }

    private boolean isBodyNoun(int noun) {
        Sort sort = sort(noun);
        return sort == Sort.BODY || sort == Sort.GROUP;
    }

    boolean isPersonName(int word) {
        return parse.tag(word).isName()
                && cast.covering(word).filter(name -> name.entity().isPerson()).isPresent();
    }

    private Sort sort(String noun, String form, boolean capitalised) {
        Optional<RoleNoun.Sort> usual = lexicons.sort(form, noun);
        if (usual.isPresent()) {
            return sort(usual.get());
        }
        boolean human = PEOPLE_END.close(noun) && HUMAN.matcher(noun).matches() || FEMALE.has(noun) || MALE.has(noun);
        boolean body =
                BODIES.has(noun) || capitalised && lexicons.institutions().isKeyword(noun);
        return human ? Sort.PERSON : body ? Sort.BODY : Sort.THING;
    }

    private static Sort sort(RoleNoun.Sort sort) {
        switch (sort) {
            case GROUP:
                return Sort.GROUP;
            case ORGANIZATION:
                return Sort.BODY;
            case MEDIUM:
                return Sort.PAPER;
            default:
                return Sort.PERSON;
        }
    }
}
