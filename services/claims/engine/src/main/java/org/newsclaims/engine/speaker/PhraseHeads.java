package org.newsclaims.engine.speaker;

import java.util.List;
import java.util.Optional;
import org.newsclaims.engine.calendar.CalendarNames;
import org.newsclaims.engine.lexicon.Gender;
import org.newsclaims.engine.lexicon.RoleNoun;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Tag;

/** Finds the core of a noun phrase, its head, and the name that it carries. */
final class PhraseHeads {
    private static final Vocabulary ENDS = Vocabulary.of(
            ", ( ) ; : -- who which that whose whom including in at on with about between after before during since under"
                    + " along near around across behind beside as is was are were has have had - earlier later yesterday"
                    + " there here now today monday tuesday wednesday thursday friday saturday sunday released published conducted issued"
                    + " posted obtained seen viewed reviewed");
    private static final Vocabulary WHEN = Vocabulary.of("last this next past");
    private static final Vocabulary TIMES = Vocabulary.of(
            "year month week weekend spring summer autumn fall winter season night monday tuesday wednesday"
                    + " thursday friday saturday sunday");
    private static final Vocabulary ASIDE_OPENS = Vocabulary.of(
            "and the a an it he she they that who which by of in on at to or were was is are has had even although"
                    + " including not no but so with for from as his her its their then one some all");
    private static final Vocabulary PUT_OUT =
            Vocabulary.of("released published conducted issued posted obtained seen viewed reviewed");
    /** Those who are called by where they write: "one user on Chirp". */
    private static final Vocabulary USERS =
            Vocabulary.of("user users commenter commenters poster posters account accounts");

    private static final Vocabulary INNER = Vocabulary.of("of for to from against close familiar briefed");
    private static final Vocabulary KNOWING = Vocabulary.of("familiar close briefed");
    private static final Vocabulary KEEPS_OF = Vocabulary.of(
            "office service spokesman spokeswoman spokesperson minister ministry department members leader head group"
                    + " majority number people lawyer supporter critic opponent ambassador government parliament committee"
                    + " council court bank university aide aides adviser advisers advisor advisors assistant assistants envoy witness"
                    + " heir consultant");

    private static final Vocabulary DWELLERS =
            Vocabulary.of("residents villagers inhabitants townspeople locals islanders people");
    private static final Vocabulary PLACED = Vocabulary.of("in at from near");
    private static final Vocabulary INNER_ASIDE = Vocabulary.of("in at on with for from to of");
    private static final Vocabulary ANYBODY = Vocabulary.of("a an one another");
    /** Words between "a" and the noun. */
    private static final int ANY = 3;

    private static final int ASIDE = 10;

    /** Words of "secretary | of the public works" before a name, at most. */
    private static final int OFFICE_OF = 5;

    private final Page page;
    private final Parse parse;
    private final Cast cast;
    private final Lexicons lexicons;

    PhraseHeads(Page page, Parse parse, Cast cast, Lexicons lexicons) {
        this.page = page;
        this.parse = parse;
        this.cast = cast;
        this.lexicons = lexicons;
    }

    /** The phrase without what merely describes it further. */
    Range core(Range words) {
        int head = -1;
        for (int i = words.from(); i < words.to(); i++) {
            if (i > words.from() && isKnowing(i)) {
                return words(words, i);
            }
            boolean ends = ENDS.has(page.lower(i)) && !isWithin(i) && !isBetweenAdjectives(i, words)
                    || isExample(i)
                    || isWhen(i)
                    || describes(i, words.from());
            if (i > words.from() && ends) {
                return new Range(
                        words.from(), page.lower(i - 1).equals("and") ? i - 1 : i); // "in Alder and | around it"
            }
            if (i > words.from() && INNER.has(page.lower(i)) && !cast.isInside(i)) {
                head = i - 1;
                if (page.lower(i).equals("from") || page.lower(i).equals("to")) {
                    return keeps(head) ? words(words, i) : new Range(words.from(), i);
                }
            }
        }
        return words;
    }

    /** "A bright, | young | baker": the noun comes behind the comma. */
    private boolean isBetweenAdjectives(int comma, Range words) {
        boolean adjectives = page.form(comma).equals(",")
                && parse.tag(comma - 1) == Tag.JJ
                && parse.tag(comma + 1) == Tag.JJ
                && comma + 2 < words.to();
        for (int i = words.from(); adjectives && i < comma; i++) {
            adjectives = !parse.tag(i).isNoun();
        }
        return adjectives;
    }

    /** "A study | last year | by economists". */
    private boolean isWhen(int i) {
        return WHEN.has(page.lower(i))
                && TIMES.has(page.lower(i + 1))
                && parse.tag(i - 1).isNoun();
    }

    /** "Sites | such as Stagewatch", "firms | like Norgas": one of those meant. */
    private boolean isExample(int i) {
        boolean such = page.lower(i).equals("such") && page.lower(i + 1).equals("as");
        boolean like = page.lower(i).equals("like") && parse.tag(i) == Tag.IN;
        return such || like && parse.tag(i - 1) == Tag.NNS;
    }

    /** "Two people | briefed on the matter", "somebody | with knowledge of it": why they can tell is what they are called. */
    private boolean isKnowing(int i) {
        return KNOWING.has(page.lower(i))
                || page.lower(i).equals("with") && page.lower(i + 1).equals("knowledge");
    }

    /** "a co - worker", "a 61 - year - old": a hyphen that stands apart, rather than a dash before an aside. */
    private boolean isHyphen(int i) {
        boolean between = page.form(i).equals("-") && page.word(i - 1) && page.word(i + 1);
        return between
                && Character.isLetter(page.form(i + 1).charAt(0))
                && !page.capitalised(i + 1)
                && !ASIDE_OPENS.has(page.lower(i + 1));
    }

    /** "The doctors | offering to help", "a letter | signed by seven", "receipts | the police found". */
    private boolean describes(int word, int from) {
        return ReducedClauses.opens(page, parse, word, from) && !cast.isInside(word);
    }

    /** "One user | on Chirp". */
    private boolean isOfUser(int i) {
        return page.lower(i).equals("on") && USERS.has(page.lower(i - 1)) && page.capitalised(i + 1);
    }

    /**
     * "Residents | at the village of Alder", "analysts | at Norbank", "one diplomat | in Geneva": who is not named is told by where
     * they are.
     */
    private boolean isOfPlace(int i) {
        if (!PLACED.has(page.lower(i))) {
            return false;
        }
        int next = page.lower(i + 1).equals("the") ? i + 2 : i + 1;
        if (isAnybody(i - 1) && page.capitalised(next) && !CalendarNames.isDayOrMonth(page.lower(next))) {
            return true;
        }
        return DWELLERS.has(page.lower(i - 1))
                && (page.capitalised(next)
                        || Lexicons.PLACES.has(page.lower(next))
                                && page.lower(next + 1).equals("of"));
    }

    /** "Analysts", "one diplomat", not "the minister". */
    private boolean isAnybody(int noun) {
        boolean people = cast.covering(noun).isEmpty()
                && lexicons.sort(page.lower(noun), parse.lemma(noun))
                        .filter(sort -> sort == RoleNoun.Sort.PERSON || sort == RoleNoun.Sort.GROUP)
                        .isPresent();
        boolean one = false;
        for (int i = noun - 1; i >= Math.max(0, noun - ANY); i--) {
            one |= ANYBODY.has(page.lower(i));
        }
        return people && (one || parse.tag(noun) == Tag.NNS);
    }

    /** "about 40 people", "newly released papers": no end of a phrase. */
    private boolean isWithin(int i) {
        boolean about = page.lower(i).equals("about")
                && !page.form(i + 1).isEmpty()
                && Character.isDigit(page.form(i + 1).charAt(0));
        return about
                || isOfUser(i)
                || isOfPlace(i)
                || isHyphen(i)
                || PUT_OUT.has(page.lower(i))
                        && page.lower(i - 1).length() > 4
                        && page.lower(i - 1).endsWith("ly");
    }

    private Range words(Range words, int i) {
        int to = i;
        while (to < words.to() && !page.form(to).equals(",")) {
            to++;
        }
        return new Range(words.from(), to);
    }

    /** "those | with experience", "some | of them": what follows only describes. */
    boolean goesOn(int word) {
        return INNER.has(page.lower(word)) || ENDS.has(page.lower(word));
    }

    private boolean keeps(int head) {
        return KEEPS_OF.has(page.lower(head));
    }

    /** The last word before "of", "for" and the like. */
    int head(Range core) {
        for (int i = core.from() + 1; i < core.to(); i++) {
            if ((INNER.has(page.lower(i)) || isKnowing(i) || isOfUser(i) || isOfPlace(i)) && !cast.isInside(i)) {
                return isActing(i - 1) && i - 1 > core.from() ? i - 2 : i - 1;
            }
        }
        return core.to() - 1;
    }

    /** "the lawyer | acting for the officer". */
    private boolean isActing(int word) {
        return (page.lower(word).endsWith("ing") || page.lower(word).endsWith("ed"))
                && lexicons.roles().find(page.lower(word)).isEmpty()
                && lexicons.roles().find(page.lower(word - 1)).isPresent();
    }

    /** The named entity that the phrase means: its head, or the name set beside a role. */
    Optional<Entity> named(Range words, Range core) {
        Optional<Entity> posted = posted(words).or(() -> placed(words, core));
        if (posted.isPresent()) {
            return posted;
        }
        int head = head(core);
        Optional<NameMention> atHead = cast.covering(head);
        if (atHead.isPresent() && !isPossessor(atHead.get(), words)) {
            return atHead.map(NameMention::entity);
        }
        Optional<RoleNoun> role = lexicons.roles().find(page.lower(head));
        if (role.filter(RoleNoun::isOfOnePerson).isPresent()) {
            return beside(core.to(), words.to());
        }
        boolean noun =
                role.isEmpty() && !page.capitalised(head) && !page.lower(head).endsWith("s");
        return noun
                ? beside(core.to(), words.to()).filter(e -> e.name().indexOf(' ') > 0 || isTitle(core.to() + 1))
                : Optional.empty();
    }

    /** "The rival, | General | Bako". */
    private boolean isTitle(int word) {
        return page.capitalised(word)
                && (lexicons.titles().has(page.lower(word))
                        || lexicons.roles().find(page.lower(word)).isPresent());
    }

    /**
     * "the ambassador to Britain Liu Xia", "head of the Harbour Union | Nils Brandt": the place or the body has no comma behind it, the
     * name is the person's.
     */
    private Optional<Entity> posted(Range words) {
        return cast.covering(words.to() - 1)
                .filter(mention -> mention.entity().isPerson()
                        && mention.words().to() == words.to()
                        && mention.words().from() > words.from()
                        && (beginsWithPlace(mention)
                                || cast.covering(mention.words().from() - 1).isPresent()
                                || isOfficeBefore(mention.words().from(), words.from())))
                .map(NameMention::entity);
    }

    /** "Front-runner and former secretary of state | Ada Lind": an office of something that has no capital. */
    private boolean isOfficeBefore(int name, int from) {
        String noun = page.lower(name - 1);
        if (lexicons.roles().isOfOnePerson(noun) || lexicons.nouns().isPerson(noun)) {
            return false; // "the daughter of | reporter | Ada Lind"
        }
        for (int i = name - 1; i > Math.max(from, name - OFFICE_OF); i--) {
            if (page.lower(i).equals("of")) {
                return i < name - 1 && lexicons.isOffice(page.lower(i - 1));
            }
            if (!page.word(i) || !parse.tag(i).isNoun() && parse.tag(i) != Tag.DT && parse.tag(i) != Tag.JJ) {
                return false;
            }
        }
        return false;
    }

    private boolean beginsWithPlace(NameMention person) {
        int from = person.words().from();
        return person.words().length() > person.entity().name().split(" ").length
                && page.lower(from - 1).equals("to")
                && lexicons.isPlace(page.form(from));
    }

    /** "Alder County, Ohio, coroner Jo Barre", "the Alder County, Ohio, coroner, Jo Barre,": commas around a place within. */
    private Optional<Entity> placed(Range words, Range core) {
        int end = words.to();
        while (end > core.to() && page.form(end - 1).equals(",")) {
            end--;
        }
        Optional<NameMention> last =
                cast.covering(end - 1).filter(name -> name.entity().isPerson());
        if (last.isEmpty()
                || last.get().words().to() != end
                || last.get().words().from() <= core.to()) {
            return Optional.empty();
        }
        int before = last.get().words().from() - 1;
        int office = page.form(before).equals(",") ? before - 1 : before;
        boolean place = cast.covering(core.to() - 1)
                .filter(name -> name.entity().gender() == Gender.UNKNOWN)
                .isPresent();
        boolean called = !page.capitalised(office)
                && office > core.to()
                && lexicons.roles()
                        .find(page.lower(office))
                        .filter(role -> !role.plural())
                        .isPresent();
        return place && called ? last.map(NameMention::entity) : Optional.empty();
    }

    /** "a Kremlin spokesman, Dmitry Peskov,". */
    private Optional<Entity> beside(int first, int to) {
        int from = pastBracket(first, to);
        int comma = from;
        while (comma < Math.min(to, from + ASIDE) && !page.form(comma).equals(",")) {
            comma++;
        }
        if (from >= to
                || comma > from && !INNER_ASIDE.has(page.lower(from))
                || !page.form(comma).equals(",")) {
            return Optional.empty();
        }
        Range aside = new Range(comma + 1, Math.min(to, comma + ASIDE));
        List<NameMention> next = cast.within(new Range(comma + 1, Math.min(to, comma + 3)));
        return closing(aside).or(() -> next.stream()
                .map(NameMention::entity)
                .filter(Entity::isPerson)
                .findFirst());
    }

    /** "Head of RTF | (Road Transport Forum) |, Jo Barre". */
    private int pastBracket(int from, int to) {
        if (!page.form(from).equals("(")) {
            return from;
        }
        int close = from;
        while (close < Math.min(to, from + ASIDE) && !page.form(close).equals(")")) {
            close++;
        }
        return page.form(close).equals(")") ? close + 1 : from;
    }

    /** "Another witness, former harbour adviser | Fiona Marsh": the aside ends with the name. */
    private Optional<Entity> closing(Range aside) {
        for (int i = aside.from(); i < aside.to(); i++) {
            if (ENDS.has(page.lower(i)) || page.lower(i).equals("and")) {
                return Optional.empty();
            }
            Optional<NameMention> name = cast.covering(i);
            if (name.isPresent() && name.get().entity().isPerson()) {
                int end = name.get().words().to();
                if (end >= aside.to() || page.form(end).equals(",")) {
                    return name.map(NameMention::entity);
                }
            }
        }
        return Optional.empty();
    }

    /** "The firm that makes the buses, | Holt Coachworks,": a name after the clause that tells which is meant. */
    Optional<Entity> closingName(Range source, Range words) {
        int clause = -1;
        for (int i = words.from() + 1; i < words.to() && clause < 0; i++) {
            clause = Lexicons.RELATIVES.has(page.lower(i)) ? i : -1;
        }
        int comma = words.to() - 1;
        while (clause > 0 && comma > clause && !page.form(comma).equals(",")) {
            comma--;
        }
        boolean told = clause > 0 && comma > clause && page.lower(source.from()).equals("the");
        return told
                ? cast.covering(comma + 1)
                        .filter(name -> name.words().to() >= words.to())
                        .map(NameMention::entity)
                : Optional.empty();
    }

    private boolean isPossessor(NameMention mention, Range words) {
        int after = mention.words().to();
        return after < words.to() && page.lower(after).startsWith("'");
    }
}
