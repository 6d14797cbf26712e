package org.newsclaims.engine.extraction;

import java.util.Locale;
import org.newsclaims.engine.calendar.CalendarNames;
import org.newsclaims.engine.lexicon.NounSorts;
import org.newsclaims.engine.lexicon.RoleNouns;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.text.AnalysedText;

/**
 * Words that stand for something told before: whether some words have any that nothing among them names, and from which sentence
 * on the article tells what they stand for.
 */
final class OpenReferences {
    private static final Vocabulary POINTING = Vocabulary.of("this these those such");
    private static final Vocabulary PRONOUNS = Vocabulary.of("it its they them their theirs");
    private static final Vocabulary SEVERAL = Vocabulary.of("they them their theirs");
    private static final Vocabulary MANY =
            Vocabulary.of("and people men women children police everyone everybody nobody who");
    private static final Vocabulary PERSONS = Vocabulary.of("he him his she her hers");
    /** “But we would not back down”: the rest of something told before. */
    private static final Vocabulary GOING_ON =
            Vocabulary.of("and but or so yet because otherwise instead then therefore nor also however");
    /** “Yes, it was”: what was asked comes before. */
    private static final Vocabulary REPLIES = Vocabulary.of("yes no yeah nope absolutely exactly definitely neither");
    /** "The alternative would be worse": nouns and others that say something of what was told before. */
    private static final Vocabulary COMPARING =
            Vocabulary.of("alternative opposite contrary reverse latter former same others rest");

    private static final Vocabulary PREPOSITIONS =
            Vocabulary.of("of to for on at with about from by after before despite like against without behind");
    private static final Vocabulary OPENINGS = Vocabulary.of("\" “ ‘ ' ``");
    private static final Vocabulary SUBJECTS = Vocabulary.of("i you he she we they it there");
    /** Most sentences that are told before a passage. */
    private static final int FARTHEST = 5;
    /** Tokens of a sentence that is the end of another, at most. */
    private static final int FRAGMENT = 6;
    /** Words of a sentence that tells nothing, at most. */
    private static final int BARE = 2;

    /** "He understood | why": the reason comes before. */
    private static final Vocabulary UNSAID = Vocabulary.of("why how");

    private static final Vocabulary TIMES = Vocabulary.of(
            "week month year morning afternoon evening night summer winter spring autumn fall weekend season time while day who");
    private static final RoleNouns ROLES = RoleNouns.standard();
    private static final NounSorts SORTS = NounSorts.standard();
    /** "That | one | was late": verbs behind what stands for a noun. */
    private static final Vocabulary ONES =
            Vocabulary.of("is was has had were would will could can may might said says");
    /** What the cue is about: "identified | them | as two clerks". */
    private static final Vocabulary OBJECTS = Vocabulary.of("them him her");

    private static final Vocabulary CONJUNCTIONS = Vocabulary.of("when if because before after until unless");
    /** What "the move", unless more is told of it, stands for. */
    private static final Vocabulary TOLD_OF = Vocabulary.of("of that to for why behind about on is where which who");
    /** "The couple": who they are is told before. */
    private static final Vocabulary GROUPS = Vocabulary.of("couple pair trio duo");

    private static final Vocabulary LEADS_ON = Vocabulary.of("to that for because whether if when how what");
    /** Words from "it" to what it stands for, at most. */
    private static final int MERE = 5;
    /** "Made | that decision": nouns for what was told before. */
    private static final Vocabulary SHELLS = Vocabulary.of(
            "decision idea plan proposal claim point question issue matter kind sort view deal offer move law rule bill vote"
                    + " measure change action ruling approach argument conclusion amount number money goal step suggestion theory report reason charge");

    private static final Vocabulary ENDS =
            Vocabulary.of(". , ; : ! ? ) ” \" ’’ is was 's ’s would will has had does did");
    static final String CLOSING = "\"”’";

    private final AnalysedText text;
    /** The tokens in lower case, of those that have been asked for. */
    private final String[] lower;

    OpenReferences(AnalysedText text) {
        this.text = text;
        this.lower = new String[text.tokenCount()];
    }

    /** "It was time | to go", "it is clear | that they left": "it" stands for what follows. */
    boolean isMereSubject(int it) {
        for (int i = it + 2; i <= it + MERE; i++) {
            if (LEADS_ON.has(lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** The sentence before, or one before that where those between speak of somebody else: "He fell. It was hot. | They left". */
    int antecedent(int sentence) {
        int first = sentence - 1;
        int limit = Math.max(0, sentence - FARTHEST);
        while (first > limit && (needsMore(first) || pointsBack(first))) {
            first--;
        }
        return first;
    }

    private boolean pointsBack(int sentence) {
        int first = text.sentenceStart(sentence);
        return pointsBack(first, text.sentenceEnd(sentence) - 1, first, true);
    }

    /** "Moss said | their families left": whether "they" or "their" stands behind nothing that is more than one. */
    boolean hasOpenPlural(int from, int to) {
        for (int i = from; i <= to; i++) {
            String word = lower(i);
            if (SEVERAL.has(word)) {
                return true;
            }
            boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
            if (plural || MANY.has(word)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a sentence opens with a pronoun, or has one of a person before it names anybody. */
    private boolean needsMore(int sentence) {
        int first = afterMark(text.sentenceStart(sentence));
        if (isFragment(sentence) || isBare(sentence) || isHeading(sentence)) {
            return true;
        }
        String opening = lower(first);
        if (PRONOUNS.has(opening) || POINTING.has(opening) || opening.equals("that")) {
            return true;
        }
        for (int i = first; i < text.sentenceEnd(sentence); i++) {
            if (PERSONS.has(lower(i)) || i > first && isName(i) && !isShouted(i)) {
                return PERSONS.has(lower(i));
            }
        }
        return false;
    }

    /** "” Moss said.": the end of what a sentence before says. */
    private boolean isFragment(int sentence) {
        int first = text.sentenceStart(sentence);
        return CLOSING.indexOf(text.token(first).charAt(0)) >= 0
                && text.sentenceEnd(sentence) - first <= FRAGMENT
                && sentence > 0;
    }

    /** "Call disputed": a line without a full stop tells less than what stands before it. */
    private boolean isHeading(int sentence) {
        return sentence > 0 && text.kind(text.sentenceEnd(sentence) - 1).isWord();
    }

    /** "Huh?": tells nothing. */
    private boolean isBare(int sentence) {
        return sentence > 0 && words(text.sentenceStart(sentence), text.sentenceEnd(sentence)) <= BARE;
    }

    /** How many tokens are words. */
    int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += text.kind(i).isWord() ? 1 : 0;
        }
        return words;
    }

    /** “That was a mistake”, “So that is why”, “Which is what we feared”, “Yes, it was”, “The alternative is worse”, "of | that part". */
    boolean opensBack(int content) {
        int word = afterMark(content);
        boolean quoted = word > content;
        boolean plain = !quoted && PREPOSITIONS.has(lower(content - 1));
        if (quoted && GOING_ON.has(lower(word))) {
            return true;
        }
        String opening = lower(word);
        String next = lower(word + 1);
        boolean that = opening.equals("that") && !SUBJECTS.has(next);
        int noun = opening.equals("that") ? word + 2 : word + 1;
        boolean day = CalendarNames.isDayOrMonth(opening) && next.equals("'s");
        boolean shell = lower(noun - 1).equals("the")
                && (isShell(noun) && !TOLD_OF.has(lower(noun + 1)) || GROUPS.has(lower(noun)));
        return (quoted || plain) && that
                || shell
                || day && isShell(word + 2)
                || quoted && (opening.equals("which") || REPLIES.has(opening))
                || opening.equals("the") && COMPARING.has(next);
    }

    /** "The move", "the changes". */
    private boolean isShell(int noun) {
        String word = lower(noun);
        return SHELLS.has(word) || word.endsWith("s") && SHELLS.has(word.substring(0, word.length() - 1));
    }

    /** Behind the last one, as if a sentence ended. */
    String lower(int token) {
        if (token < 0 || token >= lower.length) {
            return ".";
        }
        if (lower[token] == null) {
            lower[token] = text.normal(token).toLowerCase(Locale.ROOT);
        }
        return lower[token];
    }

    /** The word itself, or that behind an opening mark. */
    int afterMark(int token) {
        return token + 1 < text.tokenCount() && OPENINGS.has(text.token(token)) ? token + 1 : token;
    }

    /**
     * Whether some words stand for what neither they nor those before them in the passage name.
     *
     * @param from first of the words
     * @param to last of the words
     * @param first first word of the passage
     * @param another whether "he" may be somebody else than who speaks
     */
    boolean pointsBack(int from, int to, int first, boolean another) {
        for (int i = from; i <= to; i++) {
            String word = lower(i);
            String next = lower(i + 1);
            boolean example = word.equals("such") && next.equals("as"); // "plans, such as | building walls"
            boolean points = POINTING.has(word) && !TIMES.has(next) && !example;
            boolean that = word.equals("that")
                    && (i == to
                            || ENDS.has(next)
                            || i > from && (SHELLS.has(next) || CONJUNCTIONS.has(next))
                            || i > from && (PREPOSITIONS.has(lower(i - 1)) || PREPOSITIONS.has(next)));
            boolean stands = PRONOUNS.has(word) && !isNamed(Math.max(first, text.sentenceStart(text.sentenceOf(i))), i);
            boolean person = another && PERSONS.has(word) && !isSomebodyNamed(from, i);
            boolean both = i == from && word.equals("both");
            boolean one = word.equals("one") && ONES.has(next);
            boolean object = i == from && OBJECTS.has(word);
            boolean why = i == to && i > from && UNSAID.has(word);
            if (points || that || stands || person || both || why || one || object) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(int token) {
        return text.isCapitalised(token) && !SUBJECTS.has(lower(token)) && !PRONOUNS.has(lower(token));
    }

    /** Whether a name or a noun for somebody stands before "he": "the tricky part is that | he" has neither. */
    private boolean isSomebodyNamed(int from, int word) {
        int first = afterMark(from);
        boolean done = lower(word).equals("him"); // "the sheriff's deputies chased | him", who is no sheriff
        for (int i = from; i < word; i++) {
            boolean name = i > first && isName(i) && !isShouted(i);
            boolean verb = lower(i).endsWith("ed") && !lower(i - 1).equals("the"); // "chased", not "the accused"
            boolean somebody = ROLES.isOfOnePerson(lower(i)) || SORTS.isPerson(lower(i)) && !verb;
            boolean owner = done && lower(i + 1).equals("'s");
            if ((name || somebody) && !owner) {
                return true;
            }
        }
        return false;
    }

    /** "TV": nobody's name. */
    private boolean isShouted(int token) {
        String printed = text.token(token);
        return printed.length() > 1 && printed.equals(printed.toUpperCase(Locale.ROOT));
    }

    /** "For | a long time | it": no thing. */
    private boolean isOfTime(int article) {
        return TIMES.has(lower(article + 1)) || TIMES.has(lower(article + 2));
    }

    /** Whether a name or a thing stands before a word: "the company said | it". */
    private boolean isNamed(int from, int word) {
        int first = afterMark(from); // any word has a capital there
        for (int i = from; i < word; i++) {
            String one = lower(i);
            boolean name = i > first && isName(i);
            boolean thing = one.equals("the") || one.equals("a") || one.equals("an");
            if (name || thing && !isOfTime(i)) {
                return true;
            }
        }
        return false;
    }
}
