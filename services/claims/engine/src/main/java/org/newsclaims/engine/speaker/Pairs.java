package org.newsclaims.engine.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsclaims.engine.lexicon.RoleNoun;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;

/** Which two "both sides", "the two leaders" and "the couple" are: those last named together, else the last two who spoke. */
final class Pairs {
    private static final Vocabulary PERSONS = Vocabulary.of(
            "leaders presidents men women ministers diplomats senators candidates pair duo couple leader president man woman minister senator candidate");
    private static final Vocabulary TWO = Vocabulary.of("pair duo couple");
    private static final Vocabulary SIDES = Vocabulary.of(
            "sides countries governments nations parties capitals side country government nation party capital");
    private static final List<String> COUNTS =
            List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final int NAMES_BACK = 200;
    /** Words between two names of a list: "Ada Moss, a baker, and the florist Hugo Brand". */
    private static final int BETWEEN = 8;

    private static final int SENTENCES_BACK = 12;
    private static final int NEAR = 3;
    private static final int FAR = 200;

    private final Page page;
    private final Parse parse;
    private final Cast cast;
    private final Memory memory;
    private final Lexicons lexicons;

    Pairs(Page page, Parse parse, Cast cast, Memory memory, Lexicons lexicons) {
        this.page = page;
        this.parse = parse;
        this.cast = cast;
        this.memory = memory;
        this.lexicons = lexicons;
    }

    /** Whether a noun alone stands for two. */
    static boolean isTwo(String noun) {
        return TWO.has(noun);
    }

    /** Whether a plural noun stands for persons, sides or bodies that two names can be. */
    boolean isPairNoun(int word) {
        String noun = page.lower(word);
        return PERSONS.has(noun) || SIDES.has(noun) || noun.endsWith("s") && sort(word) != null || noun.endsWith("men");
    }

    /** What a noun stands for: person, or organization; null when for things. */
    private SpeakerType sort(int word) {
        String noun = page.lower(word);
        if (PERSONS.has(noun) || noun.endsWith("men")) {
            return SpeakerType.PERSON;
        }
        RoleNoun.Sort sort = lexicons.sort(noun, parse.lemma(word))
                .orElse(SIDES.has(noun) ? RoleNoun.Sort.ORGANIZATION : RoleNoun.Sort.MEDIUM);
        switch (sort) {
            case PERSON, OFFICE:
                return SpeakerType.PERSON;
            case MEDIUM:
                return null;
            default:
                return SpeakerType.ORGANIZATION;
        }
    }

    /**
     * @param source "the two guards"
     * @param noun its last word
     */
    List<Speaker> before(Range source, int noun) {
        String mention = page.printed(source);
        SpeakerType sort = sort(noun);
        SpeakerType type = sort == null ? SpeakerType.ORGANIZATION : sort;
        boolean sides = SIDES.has(page.lower(noun));
        boolean alone = isTwo(page.lower(noun));
        boolean far = sides || PERSONS.has(page.lower(noun)) && !alone;
        int back = far ? FAR : alone ? SENTENCES_BACK : NEAR;
        List<NameMention> two = together(source.from(), back, type);
        if (!two.isEmpty()) {
            return List.of(speaker(two.get(0), mention), speaker(two.get(1), mention));
        }
        List<Speaker> opponents = sides ? opponents(source.from(), mention) : List.of();
        if (!opponents.isEmpty()) {
            return opponents;
        }
        return !far
                ? List.of()
                : memory.lastTwo(type).stream()
                        .map(s -> SpeakerIds.speaker(s.name(), s.type(), mention))
                        .toList();
    }

    /** "Three groups, Open Shore, Bird Friends and the Marsh Society": who they are, where as many are named as are counted. */
    List<Speaker> told(Range source) {
        int count = 0;
        for (int i = source.from(); i < Math.min(source.to(), source.from() + 2); i++) {
            count = Math.max(count, COUNTS.indexOf(page.lower(i)));
        }
        int comma = source.from();
        while (count > 1 && comma < source.to() && !page.form(comma).equals(",")) {
            comma++;
        }
        if (count < 2 || comma >= source.to()) {
            return List.of();
        }
        List<NameMention> names = cast.within(new Range(comma, source.to()));
        int first = names.size() - count;
        boolean all = first >= 0 && together(names.get(names.size() - 2), names.get(names.size() - 1));
        for (int i = Math.max(first, 0); all && i + 1 < names.size(); i++) {
            all = isList(names.get(i), names.get(i + 1));
        }
        boolean closed = all && page.form(names.get(first).words().from() - 1).equals(",")
                || all && page.lower(names.get(first).words().from() - 1).equals("the");
        return closed
                ? names.subList(first, names.size()).stream()
                        .map(name -> speaker(name, page.printed(source)))
                        .toList()
                : List.of();
    }

    /** The two of a type last named together. */
    private List<NameMention> together(int before, int sentences, SpeakerType type) {
        int from = page.sentenceRange(Math.max(0, page.sentence(before) - sentences))
                .from();
        List<NameMention> names = cast.within(new Range(from, before));
        for (int i = names.size() - 1; i > Math.max(0, names.size() - NAMES_BACK); i--) {
            NameMention one = names.get(i - 1);
            NameMention two = names.get(i);
            boolean fits = one.entity().type() == type && two.entity().type() == type;
            boolean third = i > 1 && page.form(one.words().from() - 1).equals(",") && isList(names.get(i - 2), one);
            if (fits && together(one, two) && !third) {
                return List.of(one, two);
            }
        }
        return List.of();
    }

    /** "The Vestrian government freed three Redcaps": who did something to whom in one of the last sentences. */
    private List<Speaker> opponents(int before, String mention) {
        int here = page.sentence(before);
        for (int s = here - 1; s >= Math.max(0, here - NEAR); s--) {
            Range words = page.sentenceRange(s);
            for (int i = words.from(); i < words.to(); i++) {
                Speaker one = parse.relation(i) == Relation.NSUBJ ? body(i, mention) : null;
                int object = one == null ? -1 : parse.child(parse.head(i), Relation.DOBJ);
                Speaker two = object < 0 ? null : body(object, mention);
                if (two != null && !two.name().equals(one.name())) {
                    return List.of(one, two);
                }
            }
            List<NameMention> named = bodies(words);
            if (named.size() >= 2) {
                return named.subList(0, 2).stream()
                        .map(name -> speaker(name, mention))
                        .toList();
            }
        }
        return List.of();
    }

    /** The different bodies that some words name. */
    private List<NameMention> bodies(Range words) {
        List<NameMention> bodies = new ArrayList<>();
        for (NameMention name : cast.within(words)) {
            boolean known = bodies.stream().anyMatch(b -> isSame(b, name));
            if (!name.entity().isPerson() && !known && !isCity(name)) {
                bodies.add(name);
            }
        }
        return bodies;
    }

    /** The body that a noun names or tells the fighters of: "the Afghan government", "three Redcap fighters"; else null. */
    private Speaker body(int noun, String mention) {
        int from = Math.max(parse.leftEdge(noun), noun - BETWEEN);
        List<NameMention> named = bodies(new Range(from, noun + 1));
        RoleNoun.Sort sort = lexicons.sort(page.lower(noun), parse.lemma(noun)).orElse(RoleNoun.Sort.MEDIUM);
        boolean own = sort == RoleNoun.Sort.ORGANIZATION && page.capitalised(noun - 1) && !page.capitalised(noun);
        boolean possessive = page.lower(noun - 1).startsWith("'");
        if (own && !possessive) {
            int start = noun - 1;
            while (start - 1 >= from && page.capitalised(start - 1) && page.word(start - 1)) {
                start--;
            }
            return SpeakerIds.speaker(page.printed(new Range(start, noun + 1)), SpeakerType.ORGANIZATION, mention);
        }
        return named.isEmpty() || possessive ? null : speaker(named.get(named.size() - 1), mention);
    }

    private boolean isCity(NameMention name) {
        String called = name.entity().name();
        return lexicons.isPlace(called) && lexicons.countries().named(called).isEmpty();
    }

    /** Two who are named together in one of the last sentences and that "they" can be; empty when there are none. */
    List<Speaker> named(int pronoun, int sentencesBack) {
        int from = page.sentenceRange(Math.max(0, page.sentence(pronoun) - sentencesBack))
                .from();
        List<NameMention> names = cast.within(new Range(from, pronoun));
        for (int i = names.size() - 1; i > 0; i--) {
            NameMention one = names.get(i - 1);
            NameMention two = names.get(i);
            boolean subject =
                    page.word(two.words().to()) && !page.capitalised(two.words().to());
            if (subject && one.entity().type() == two.entity().type() && together(one, two) && !one.quoted()) {
                String mention = page.form(pronoun);
                return List.of(speaker(one, mention), speaker(two, mention));
            }
        }
        return List.of();
    }

    /** "Ada Moss and Hugo Brand", "the baker Ada Moss, 40, and florist Hugo Brand". */
    private boolean together(NameMention one, NameMention two) {
        boolean and = false;
        for (int i = one.words().to(); i < two.words().from(); i++) {
            and |= page.lower(i).equals("and");
        }
        return and && isList(one, two);
    }

    /** Whether nothing but commas, "and" and nouns that describe lies between two names. */
    private boolean isList(NameMention one, NameMention two) {
        int from = one.words().to();
        int to = two.words().from();
        boolean other = to - from > BETWEEN || isSame(one, two) || page.sentence(from) != page.sentence(to);
        for (int i = from; i < to && !other; i++) {
            other = parse.tag(i).isVerb()
                    || !page.word(i) && !page.form(i).equals(",")
                    || page.lower(i).startsWith("'");
        }
        return !other;
    }

    private static boolean isSame(NameMention one, NameMention two) {
        return one.entity()
                .name()
                .toLowerCase(Locale.ROOT)
                .equals(two.entity().name().toLowerCase(Locale.ROOT));
    }

    private static Speaker speaker(NameMention name, String mention) {
        return SpeakerIds.speaker(name.entity().name(), name.entity().type(), mention);
    }
}
