package org.newsclaims.engine.speaker;

import java.util.Optional;
import org.newsclaims.engine.lexicon.RoleNoun;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/**
 * Finds the words around "spokesman" that name whom he speaks for: "the Kremlin's | chief spokesman", "State Department |
 * spokeswoman", "a spokesman | for Omar Bello". Looks at a few words on either side, whatever the text.
 */
final class SpokesPhrases {
    private static final Vocabulary NOUNS = Vocabulary.read("spokespeople.txt");
    private static final Vocabulary PRESS_OFFICES = Vocabulary.of("secretary secretaries officer officers");
    private static final Vocabulary RANKS = Vocabulary.of(
            "chief deputy senior lead leading official top acting longtime long-time main principal assistant national");
    /** He spoke for somebody once, or there is no such spokesman. */
    private static final Vocabulary NOT_NOW =
            Vocabulary.of("former ex onetime one-time then erstwhile late retired past no");

    private static final Vocabulary DETERMINERS = Vocabulary.of("the this that a an");
    /** What no name of a principal goes past. */
    private static final Vocabulary STOPS = Vocabulary.of(
            "of for to from in at on with by about after before as and or but nor who whom which that if when while his her its their my our your told tells said says say is was are were be been has have had will would not also");

    private static final int DESCRIBING = 3;
    private static final int LONGEST = 8;

    private final Page page;
    private final Cast cast;
    private final Lexicons lexicons;

    SpokesPhrases(Page page, Cast cast, Lexicons lexicons) {
        this.page = page;
        this.cast = cast;
        this.lexicons = lexicons;
    }

    /** Whether it is a noun for one who speaks for another; of "press secretary" it is the last word. */
    boolean isSpokesman(int word) {
        return NOUNS.has(page.lower(word)) || isPressOffice(word);
    }

    private boolean isPressOffice(int word) {
        return page.lower(word - 1).equals("press") && PRESS_OFFICES.has(page.lower(word));
    }

    /** The first such noun in a range; -1 when there is none. */
    int in(Range words) {
        for (int i = words.from(); i < words.to(); i++) {
            if (isSpokesman(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the noun follows directly on a word, but for ranks: "his | chief spokesman". */
    boolean belongsTo(int word, int noun) {
        return pastRanks(noun) == word;
    }

    /** The last word before the noun and its ranks. */
    private int pastRanks(int noun) {
        int i = noun - (isPressOffice(noun) ? 2 : 1);
        while (RANKS.has(page.lower(i)) && !page.capitalised(i)) {
            i--;
        }
        return i;
    }

    /**
     * @param noun where the spokesman stands
     * @param within the words to keep to
     * @return the words for whom he speaks, determiner included; empty when there are none, or he does so no more
     */
    Range principal(int noun, Range within) {
        int last = pastRanks(noun);
        if (NOT_NOW.has(page.lower(last))) {
            return Range.NONE;
        }
        Range before = before(last, within.from());
        if (!before.isEmpty()) {
            return tellsOfThePast(before) ? Range.NONE : before;
        }
        boolean follows =
                page.lower(noun + 1).equals("for") || page.lower(noun + 1).equals("of");
        return follows ? after(noun + 2, within.to()) : Range.NONE;
    }

    private boolean tellsOfThePast(Range words) {
        for (int i = words.from() - 1; i < words.to(); i++) {
            if (NOT_NOW.has(page.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private Range before(int last, int from) {
        if (isPossessive(last)) {
            return phrase(last, from);
        }
        int i = last;
        while (i >= from && last - i < DESCRIBING && isPlain(i) && !NOT_NOW.has(page.lower(i))) {
            i--;
        }
        if (i < last && i >= from && isPossessive(i)) {
            return phrase(isBody(last) ? last + 1 : i, from);
        }
        return i == last || isBody(last) ? phrase(last + 1, from) : Range.NONE;
    }

    /** The noun phrase that ends here: a name with what stands around it, or "the ministry". */
    private Range phrase(int to, int from) {
        int i = to - 1;
        while (i >= from && to - i <= DESCRIBING && isPlain(i)) {
            i--;
        }
        int start = i + 1;
        while (i >= from && to - i <= LONGEST) {
            int name = nameEndingAt(i + 1);
            if (name >= from && name <= i) {
                i = name - 1;
            } else if (isPossessive(i) || isPartOfName(i)) {
                i--;
            } else {
                break;
            }
            start = i + 1;
        }
        boolean named = start < to && firstCapital(new Range(start, to)) >= 0;
        boolean definite = page.lower(i).equals("the") && i >= from;
        if (named || definite && start < to && to - start < DESCRIBING) {
            return new Range(definite ? i : start, to);
        }
        return Range.NONE;
    }

    /** Where the name begins that ends before a word; beyond it when none does. */
    private int nameEndingAt(int to) {
        return cast.within(new Range(Math.max(0, to - LONGEST), to)).stream()
                .filter(mention -> mention.words().to() == to)
                .mapToInt(mention -> mention.words().from())
                .findFirst()
                .orElse(to);
    }

    /** A capital of a name or a nationality, not of the beginning of a sentence. */
    private boolean isPartOfName(int word) {
        if (!page.capitalised(word) || !page.word(word)) {
            return false;
        }
        boolean opens = page.opensSentence(word) || !page.word(word - 1);
        return !opens
                || lexicons.countries().described(page.form(word)).isPresent()
                || cast.covering(word).isPresent();
    }

    /** "For | the Foreign Ministry", "for | Hillary Clinton's campaign", "for | the ministry". */
    private Range after(int from, int limit) {
        int first = from + (page.lower(from).equals("the") ? 1 : 0);
        int i = first;
        boolean named = false;
        while (i < limit && i - first < LONGEST) {
            int next = named ? pastTitle(i) : i;
            if (page.capitalised(next) && page.word(next)) {
                i = Math.min(Math.max(nameStartingAt(next), next + 1), limit);
                named = true;
            } else if (named && (isPossessive(i) || isBody(i))) {
                i++;
            } else if (named && isPlain(i) && isBody(i + 1)) {
                i += 2; // "the Obama-Biden transition team"
            } else if ((!named || isOwned(i, first)) && isPlain(i)) {
                i++;
                if (role(i - 1).isPresent() && !page.capitalised(i)) {
                    break;
                }
            } else {
                break;
            }
        }
        return i > first && (named || first > from) ? new Range(from, i) : Range.NONE;
    }

    /** Past "of" in "United Mine Workers of America", past the office in "Democratic presidential candidate Ana Ruiz". */
    private int pastTitle(int word) {
        if (page.lower(word).equals("of")) {
            return page.lower(word + 1).equals("the") ? word + 2 : word + 1;
        }
        int i = word;
        while (i - word < DESCRIBING && isPlain(i)) {
            i++;
        }
        boolean office = role(i - 1).filter(RoleNoun::isOfPeople).isPresent();
        return i > word && office ? i : word;
    }

    /** "Clinton's | presidential campaign": what stands after a possessive. */
    private boolean isOwned(int word, int first) {
        for (int i = word - 1; i > first && word - i <= DESCRIBING; i--) {
            if (isPossessive(i)) {
                return true;
            }
        }
        return false;
    }

    private int nameStartingAt(int from) {
        return cast.within(new Range(from, from + 1)).stream()
                .mapToInt(mention -> mention.words().to())
                .findFirst()
                .orElse(from);
    }

    /** "Campaign", "army": a common noun for many who have one voice. */
    private boolean isBody(int word) {
        return !page.capitalised(word)
                && role(word)
                        .filter(role -> role.sort() == RoleNoun.Sort.ORGANIZATION || role.sort() == RoleNoun.Sort.GROUP)
                        .isPresent();
    }

    private Optional<RoleNoun> role(int word) {
        return lexicons.roles().find(page.lower(word));
    }

    private boolean isPlain(int word) {
        String lower = page.lower(word);
        return page.word(word)
                && !page.capitalised(word)
                && !lower.startsWith("'")
                && !STOPS.has(lower)
                && !DETERMINERS.has(lower)
                && !isSpokesman(word);
    }

    private boolean isPossessive(int word) {
        return page.lower(word).equals("'s") || page.lower(word).equals("'");
    }

    private int firstCapital(Range words) {
        for (int i = words.from(); i < words.to(); i++) {
            if (page.capitalised(i)) {
                return i;
            }
        }
        return -1;
    }
}
