package org.newsclaims.engine.speaker;

import java.util.Locale;
import java.util.regex.Pattern;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** What stands between or behind the words of a name: particles, nicknames, "(retd)", honours. */
final class NameInserts {
    private static final Vocabulary PARTICLES = Vocabulary.of(
            "al el bin ibn bint binti ben de del della dela di da du la las los le van von und zu zum der den ter ten dos das do abu al- ul e y ’t 't t");
    /** Those that open a family name on their own: "van der Berg said". */
    private static final Vocabulary OPENING = Vocabulary.of("van von bin ibn bint della");

    private static final Vocabulary RETIRED = Vocabulary.of("retd retd. ret ret. rtd retired");
    private static final Vocabulary AFTER_NAMES = Vocabulary.read("post-nominals.txt");
    private static final String OPENS = "“\"‘(„";
    private static final String CLOSES = "”\"’)“";
    private static final Pattern INSERTED = Pattern.compile("\\s*[“\"‘(„][^“”\"‘’()„]{1,30}[”\"’)“]\\s+");
    /** "Coach (Frank) Vogel" without the title. */
    private static final Pattern FIRST = Pattern.compile("^\\((\\p{Lu}\\p{Ll}+)\\)\\s+");

    private static final Pattern HYPHENS = Pattern.compile("[\\p{Cf}]");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** Marks of names that are left as they are. */
    private static final String PLAIN = ".'’-&,";

    private static final int MOST = 3;

    private NameInserts() {}

    /** "MD", "QC": what stands behind a name and tells what its bearer may do. */
    static boolean isAfterName(Page page, int word) {
        return AFTER_NAMES.has(page.lower(word));
    }

    /** How many particles stand here before a capital: two in "van der | Berg"; 0 when none or no capital follows. */
    static int particles(Page page, int word) {
        int i = word;
        while (i - word < MOST && PARTICLES.has(page.lower(i)) && !page.capitalised(i)) {
            i++;
        }
        if (i == word && page.form(i).equals("-") && page.capitalised(i - 1) && !page.opensSentence(i - 1)) {
            i++; // "Strauss - Kahn", but not "Courier - Mayor Voss"
        }
        return i > word && page.capitalised(i) && page.word(i) ? i - word : 0;
    }

    /** Whether a name begins here with a particle in small letters: "director | van der Berg". */
    static boolean opens(Page page, int word) {
        String lower = page.lower(word);
        boolean strong =
                OPENING.has(lower) || lower.equals("de") && page.lower(word + 1).startsWith("l");
        return strong && particles(page, word) > 0 && !page.capitalised(word - 1);
    }

    /** Past a nickname within a name, "Kai | “The Crane” | Moll", or past "(retd)"; the word itself when there is none. */
    static int to(Page page, int word) {
        if (isRetired(page, word) && page.capitalised(word + 3)) {
            return word + 3;
        }
        boolean opens = page.form(word).length() == 1 && OPENS.contains(page.form(word));
        if (!opens || !isLoneName(page, word - 1)) {
            return word;
        }
        int i = word + 1;
        while (i - word <= MOST && page.capitalised(i) && page.word(i)) {
            i++;
        }
        boolean closes = i > word + 1 && page.form(i).length() == 1 && CLOSES.contains(page.form(i));
        boolean acronym = page.form(word).equals("(")
                && page.form(word + 1).equals(page.form(word + 1).toUpperCase(Locale.ROOT));
        return closes && !acronym && page.capitalised(i + 1) && page.word(i + 1) ? i + 1 : word;
    }

    /** Whether a word lies within what is inserted since another word: the anchor of "Pim “The Anchor” Roos". */
    static boolean isInside(Page page, int from, int word) {
        for (int i = word - 1; i > from && word - i <= MOST; i--) {
            if (page.form(i).length() == 1 && OPENS.contains(page.form(i))) {
                return true;
            }
            if (!page.word(i)) {
                return false;
            }
        }
        return false;
    }

    /** A capital with no other before it: of a longer name the insert is more often a party or place. */
    private static boolean isLoneName(Page page, int word) {
        return page.capitalised(word) && page.word(word) && !page.capitalised(word - 1) || page.opensSentence(word);
    }

    /** "( retd )". */
    static boolean isRetired(Page page, int word) {
        return page.form(word).equals("(")
                && RETIRED.has(page.lower(word + 1))
                && page.form(word + 2).equals(")");
    }

    /** "Sri" of Sri Lanka, "Tan" without "Sri". */
    static boolean isNoTitle(Page page, int word) {
        String lower = page.lower(word);
        String next = page.lower(word + 1);
        return lower.equals("sri") && next.equals("lanka") || lower.equals("tan") && !next.equals("sri");
    }

    /** The words of a name without "MP", "KC" and the like behind it. */
    static Range withoutHonours(Page page, Range words) {
        int to = words.to();
        while (to - 2 > words.from()
                && isAfterName(page, to - 1)
                && page.form(to - 1).codePoints().filter(Character::isUpperCase).count() > 1) {
            to--;
        }
        return new Range(words.from(), to);
    }

    /** Nothing but words, each one blank from the next. */
    private static boolean isPlain(String name) {
        char before = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = c == ' ' ? before != ' ' : Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0;
            if (!plain) {
                return false;
            }
            before = c;
        }
        return true;
    }

    /** A name as printed, without nicknames, soft hyphens and superfluous blanks. */
    static String without(String printed) {
        if (isPlain(printed)) {
            return printed;
        }
        String plain =
                INSERTED.matcher(FIRST.matcher(printed).replaceFirst("$1 ")).replaceAll(" ");
        return SPACE.matcher(HYPHENS.matcher(plain).replaceAll("")).replaceAll(" ");
    }
}
