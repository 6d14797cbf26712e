package org.newsclaims.engine.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.newsclaims.engine.lexicon.CueVerbs;
import org.newsclaims.engine.lexicon.RoleNoun;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;

/** What the words around a name that no list knows tell of it: "shares in Cobalt", "the broadcaster Nordlys". */
final class BodySigns {
    private static final Vocabulary ARE = Vocabulary.of("are were");
    /** Before a name behind which those tell nothing of how many it is. */
    private static final Vocabulary SEVERAL = Vocabulary.of("and or nor but & , if though wish wishes wished that");

    private static final Vocabulary OF = Vocabulary.of("of in at for with");
    private static final Vocabulary HELD = Vocabulary.of(
            "shares share stake stakes shareholders investors employees customers ceo executive headquarters"
                    + " subsidiary");
    private static final Vocabulary HAS = Vocabulary.of(
            "shares stock customers employees shareholders investors headquarters subsidiary factories factory plants"
                    + " fleet parent board ceo executives");
    private static final Vocabulary FROM = Vocabulary.of("from at");
    /** What bodies rather than people put out, and who works at them. */
    private static final Vocabulary STUDIES = Vocabulary.of(
            "survey poll data figures analyst analysts researcher researchers economist economists strategist"
                    + " strategists engineers developers executives");

    /** What is put out by, or is done for, whom one word names. */
    private static final Vocabulary SPEECH =
            Vocabulary.of("statement spokesman spokeswoman spokesperson spokespeople website tweet announcement");

    private static final Vocabulary SPEAKS = Vocabulary.of("from for by at on");
    private static final Vocabulary KINDS = Vocabulary.of(
            "company firm airline bank carrier agency broadcaster newspaper magazine website carmaker automaker"
                    + " chipmaker brewer retailer insurer lender manufacturer operator utility startup charity group"
                    + " supermarket chain platform publication journal daily weekly tabloid blog provider vendor bookmaker"
                    + " distributor");
    private static final Vocabulary BEHIND = Vocabulary.of("in of that which based with");
    /** What nothing but somebody or a body does. */
    private static final Vocabulary MINDS = Vocabulary.of(
            "knows knew expects expected plans planned intends intended hopes hoped believes believed wants wanted"
                    + " welcomes welcomed regrets regretted disagrees disagreed hired fired employs employed owns owned"
                    + " operates operated cooperates cooperated apologises apologized apologised");

    private static final Vocabulary WILL = Vocabulary.of("will would had has plans planned");
    /** What only somebody or a body can do on purpose. */
    private static final Vocabulary DOES = Vocabulary.of(
            "close cut buy sell launch expand raise lower hire fire open recall suspend halt resume invest acquire appeal"
                    + " cooperate introduce withdraw pull build shed slash scrap postpone offer pay double shut sue fight"
                    + " closed bought sold launched expanded raised lowered hired recalled suspended halted resumed invested"
                    + " acquired appealed introduced withdrawn built shed slashed scrapped postponed offered paid sued");

    private static final Pattern AGE = Pattern.compile("\\d{1,2}");
    private static final int PHRASE = 7;
    private static final int NEAR = 9;
    /** What "its" may go back to, or what begins with another phrase. */
    private static final Vocabulary OTHERS = Vocabulary.of("the a an this that and or but of");

    private final Page page;
    private final Lexicons lexicons;
    private final CueVerbs verbs = CueVerbs.standard();
    private final Set<String> families = new HashSet<>();

    /** @param runs all names of the page */
    BodySigns(Page page, List<NameRun> runs, Lexicons lexicons) {
        this.page = page;
        this.lexicons = lexicons;
        runs.stream().filter(run -> !run.isSingle()).forEach(run -> families.add(run.surnameKey()));
    }

    /** "Reyes, who", "Reyes, 45,". */
    boolean tellPerson(NameRun run) {
        int after = run.words().to();
        return page.form(after).equals(",")
                && (page.lower(after + 1).equals("who")
                        || AGE.matcher(page.form(after + 1)).matches()
                                && page.form(after + 2).equals(","));
    }

    boolean tellBody(NameRun run) {
        int from = run.words().from();
        int after = run.words().to();
        boolean possessive = page.lower(after).startsWith("'");
        boolean which = page.form(after).equals(",")
                && (page.lower(after + 1).equals("which")
                        || page.lower(after + 1).equals("whose") && HAS.has(page.lower(after + 2)));
        boolean place = run.isSingle() && page.lower(from - 1).equals("in") && !possessive;
        boolean held = OF.has(page.lower(from - 1)) && HELD.has(page.lower(from - 2));
        boolean asks = FROM.has(page.lower(from - 1)) && STUDIES.has(page.lower(from - 2)) && !hasGivenName(run);
        boolean called = page.form(from - 1).equals(",")
                && page.form(after).equals(",")
                && KINDS.has(page.lower(from - 2)); // "the gas company, Norgas,"
        return which
                || called
                || run.name().contains(" & ")
                || place
                || held
                || asks
                || HAS.has(page.lower(possessive ? after + 1 : after))
                || KINDS.has(page.lower(from - 1)) && !page.capitalised(from - 1)
                || apposed(page, after, KINDS::has) >= 0
                || hasStaff(run)
                || !hasGivenName(run) && !run.isTitled() && (run.isSingle() ? isOneWordBody(run) : isTold(run));
    }

    /** "The Alder Falls Advocate reports": no article stands before a person's name. */
    private boolean isTold(NameRun run) {
        int from = run.words().from();
        boolean definite = page.lower(from - 1).equals("the") && run.start() == from;
        return definite && !verbs.formsOf(page.lower(run.words().to())).isEmpty();
    }

    /**
     * "A statement from Cobalt", "Cobalt raised its price", a name that is printed with an owner's mark ("Harlow's said"): of
     * people, articles give more than one word somewhere, and nobody's "it" or "its" goes back to them.
     */
    private boolean isOneWordBody(NameRun run) {
        int from = run.words().from();
        int after = run.words().to();
        if (families.contains(run.key())) {
            return false;
        }
        boolean speaks = SPEAKS.has(page.lower(from - 1)) && SPEECH.has(page.lower(from - 2));
        boolean called = page.lower(from - 1).equals("the") && KINDS.has(page.lower(after)); // "the Cobalt bank"
        return speaks
                || called
                || areSeveral(from, after)
                || page.opensSentence(from) && (ownsThings(after) || isTakenUp(after) || closesWithIt(after))
                || isSaying(after) && (ownedBefore(from) || saysOfItself(after + 1))
                || page.lower(after).equals("'s") && isSaying(after + 1);
    }

    /** "Rovers were", "Harlow are": a team; not "Moss and Harlow are", "if Harlow were". */
    private boolean areSeveral(int from, int after) {
        return ARE.has(page.lower(after)) && !SEVERAL.has(page.lower(from - 1));
    }

    private boolean isSaying(int word) {
        return page.lower(word).equals("said") || page.lower(word).equals("says");
    }

    /** "Raised its price": before any mark and any other noun phrase that its words could go back to. */
    private boolean ownsThings(int verb) {
        for (int i = verb; i < verb + NEAR && page.word(i) && !page.capitalised(i); i++) {
            if (page.lower(i).equals("its")) {
                return i > verb;
            }
            if (OTHERS.has(page.lower(i))) {
                return false;
            }
        }
        return false;
    }

    /** "Cobalt hired two hundred people. It said": nothing else stands in the sentence that "it" could go back to. */
    private boolean isTakenUp(int verb) {
        if (verb >= page.size()) {
            return false;
        }
        int next = page.sentenceRange(page.sentence(verb)).to();
        for (int i = verb; i < next; i++) {
            if (OTHERS.has(page.lower(i))) {
                return false;
            }
        }
        return page.lower(next).equals("it")
                && !verbs.formsOf(page.lower(next + 1)).isEmpty();
    }

    /** "Cobalt will shut two plants, | it said": no other name stands between. */
    private boolean closesWithIt(int verb) {
        int next = verb < page.size() ? page.sentenceRange(page.sentence(verb)).to() : verb;
        for (int i = verb; i + 1 < next && !page.capitalised(i); i++) {
            boolean it = page.form(i).equals(",") && page.lower(i + 1).equals("it");
            if (it && !verbs.formsOf(page.lower(i + 2)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Cobalt said | it expects", ""said | it would cut": "it" stands for nobody else before such a verb.
     */
    private boolean saysOfItself(int content) {
        int it = page.lower(content).equals("that") ? content + 1 : content;
        int verb = WILL.has(page.lower(it + 1)) ? it + 2 : it + 1;
        boolean acts = verb == it + 2 && DOES.has(page.lower(verb));
        return page.lower(it).equals("it") && (MINDS.has(page.lower(it + 1)) || acts);
    }

    /** "On its blog, | Cobalt says". */
    private boolean ownedBefore(int name) {
        int first = page.sentenceRange(page.sentence(name)).from();
        boolean its = false;
        for (int i = first; i < name; i++) {
            its |= page.lower(i).equals("its");
            if (i > first && page.capitalised(i)) {
                return false;
            }
        }
        return its && page.form(name - 1).equals(",");
    }

    private boolean hasGivenName(NameRun run) {
        for (int i = run.words().from(); i < run.words().to(); i++) {
            if (lexicons.givenNames().has(page.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** The noun of ", a shipping company," behind a name, where it is one of some; else -1. */
    static int apposed(Page page, int after, Predicate<String> some) {
        boolean opens = page.form(after).equals(",") && Lexicons.ARTICLES.has(page.lower(after + 1));
        for (int i = after + 2; opens && i < after + PHRASE && page.word(i); i++) {
            if (some.test(page.lower(i)) && (!page.word(i + 1) || BEHIND.has(page.lower(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    /** "Cobalt chief researcher Ana Ruiz": somebody's noun and name follow. */
    private boolean hasStaff(NameRun run) {
        int i = run.words().to();
        while (i < run.words().to() + PHRASE && page.word(i) && !page.capitalised(i)) {
            i++;
        }
        Optional<RoleNoun> role = lexicons.roles().find(page.lower(i - 1));
        return i > run.words().to() + 1
                && page.capitalised(i)
                && lexicons.givenNames().has(page.lower(i))
                && role.filter(RoleNoun::isOfPeople).isPresent();
    }
}
