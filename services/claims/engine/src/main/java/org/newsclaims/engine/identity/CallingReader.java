package org.newsclaims.engine.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.newsclaims.engine.lexicon.RoleNouns;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.terms.StopWords;
import org.newsclaims.engine.terms.Token;

/**
 * Reads what an article calls the people it names: "Coroner Jo Barre", "Jo Barre, the county coroner,", "the coroner, Jo
 * Barre,", "Jo Barre of the Alder Trust". Linear in the length of the text: a few words around every role are looked at.
 */
final class CallingReader {
    private static final RoleNouns ROLES = RoleNouns.standard();
    private static final Vocabulary TITLES = Vocabulary.read("titles.txt");
    private static final Vocabulary LINKS = Vocabulary.of("of for at with in the");
    private static final Vocabulary ABBREVIATED =
            Vocabulary.of("gov sen rep sgt lt col gen maj capt prof det insp supt cllr cpl");
    private static final Vocabulary HEADS = Vocabulary.of("head boss chief deputy official member creator");
    /** Between "teachers" and "union" in "the teachers' union". */
    private static final Set<String> OWNERS = Set.of("' ", "’ ");

    private static final int AROUND = 8;
    private static final int LONGEST_NAME = 4;

    private final String text;
    private final List<Token> tokens;
    private final String[] lower;
    private final boolean[] roles;
    private final List<Calling> found = new ArrayList<>();

    private CallingReader(List<Token> tokens, String text) {
        this.text = text;
        this.tokens = tokens;
        this.lower = new String[tokens.size()];
        this.roles = new boolean[tokens.size()];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = tokens.get(i).text().toLowerCase(Locale.ROOT);
            roles[i] = isRole(lower[i]);
        }
    }

    /** @param tokens those of the text */
    static List<Calling> read(List<Token> tokens, String text) {
        CallingReader reader = new CallingReader(tokens, text);
        for (int i = 0; i < reader.tokens.size(); i++) {
            if (reader.isRole(i)) {
                reader.titled(i);
                reader.apposed(i);
            } else if (reader.lower(i).equals("of")) {
                reader.affiliated(i);
            }
        }
        return reader.found;
    }

    private String lower(int i) {
        return i >= 0 && i < lower.length ? lower[i] : "";
    }

    private boolean isRole(int i) {
        return i >= 0 && i < roles.length && roles[i];
    }

    private static boolean isRole(String word) {
        return ROLES.isOfOnePerson(word) || TITLES.has(word) || HEADS.has(word) || ABBREVIATED.has(word);
    }

    /** What stands between a token and the one before. */
    private String gap(int i) {
        return i <= 0 || i >= tokens.size()
                ? "\n"
                : text.substring(tokens.get(i - 1).end(), tokens.get(i).start());
    }

    private boolean joined(int i) {
        return i > 0
                && i < tokens.size()
                && tokens.get(i).start() == tokens.get(i - 1).end() + 1
                && text.charAt(tokens.get(i).start() - 1) == ' ';
    }

    private boolean comma(int i) {
        return gap(i).equals(", ") || gap(i).equals(" , ");
    }

    private boolean isNameWord(int i) {
        return i >= 0
                && i < tokens.size()
                && tokens.get(i).capital()
                && (!StopWords.ALL.contains(lower(i)) || isInitial(i))
                && !isRole(i);
    }

    /** The end of the name that begins at a token; the token itself when none does. */
    private int nameEnd(int from) {
        int i = from;
        while (isNameWord(i) && i - from < LONGEST_NAME && (i == from || joined(i) || isInitial(i - 1))) {
            i++;
        }
        return i;
    }

    private boolean isInitial(int i) {
        return tokens.get(i).text().length() == 1 && gap(i + 1).startsWith(".");
    }

    private int nameStart(int to) {
        int i = to;
        while (isNameWord(i - 1) && to - i < LONGEST_NAME && (i == to || joined(i) || isInitial(i - 1))) {
            i--;
        }
        return i;
    }

    private String printed(int from, int to) {
        String name =
                text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
        return isPossessive(to - 1) ? name.substring(0, name.length() - 2) : name;
    }

    /** "Harrison County coroner | Gary Hargrove", "Qeshm Gov. | Ali Reza", "The coroner, | Jo Barre,". */
    private void titled(int role) {
        int from = role + 1;
        boolean abbreviated = ABBREVIATED.has(lower(role)) && gap(from).startsWith(".");
        if (joined(from) || abbreviated) {
            int end = nameEnd(from);
            if (end > from) {
                add(printed(from, end), role, before(role));
                return;
            }
        }
        int comma = past(role + 1);
        if (comma(comma)) {
            int end = nameEnd(comma);
            boolean closed = end < tokens.size() && (comma(end) || lower(end).equals("said"));
            if (end - comma > 1 && closed) {
                Set<String> words = before(role);
                words.addAll(words(role + 1, comma));
                add(printed(comma, end), role, words);
            }
        }
    }

    /** Past what follows a role up to the next sign: "of Port Alder". */
    private int past(int from) {
        int i = from;
        while (i < tokens.size() && i - from < AROUND && (joined(i) || OWNERS.contains(gap(i)))) {
            i++;
        }
        return i;
    }

    /** "Jo Barre, | the county coroner". */
    private void apposed(int role) {
        int start = role;
        while (start > 0 && role - start < AROUND && joined(start)) {
            start--;
        }
        if (!comma(start)) {
            return;
        }
        int name = nameStart(start);
        if (name < start) {
            Set<String> words = words(start, role);
            boolean continued = LINKS.has(lower(role + 1)) && joined(role + 1);
            words.addAll(continued ? words(role + 1, past(role + 1)) : Set.of());
            add(printed(name, start), role, words);
        }
    }

    /** "Jo Barre | of the Alder Trust". */
    private void affiliated(int of) {
        int name = joined(of) ? nameStart(of) : of;
        if (of - name > 1) {
            int end = of + 1;
            while (end < tokens.size()
                    && end - of < AROUND
                    && joined(end)
                    && (tokens.get(end).capital() || LINKS.has(lower(end)))) {
                end++;
            }
            Set<String> words = words(of + 1, end);
            if (!words.isEmpty()) {
                found.add(new Calling(printed(name, of), "", words));
            }
        }
    }

    private void add(String name, int role, Set<String> words) {
        found.add(new Calling(name, SameWords.one(Folding.fold(lower(role))), words));
    }

    /** The words before a title, up to a sign or a word of grammar; a comma is passed after a capital ("Troy, Mich."). */
    private Set<String> before(int role) {
        int i = role;
        while (i > 0
                && role - i < AROUND
                && (joined(i) || comma(i) && tokens.get(i - 1).capital() || gap(i).startsWith(".,"))) {
            String word = lower(i - 1);
            if (StopWords.ALL.contains(word) && !LINKS.has(word)) {
                break;
            }
            i--;
        }
        return words(i, role);
    }

    private boolean isPossessive(int i) {
        return lower(i).endsWith("'s") || lower(i).endsWith("’s");
    }

    /** What tells something among the words of a range, countries by name; runs of capitals also as initials. */
    private Set<String> words(int from, int to) {
        Set<String> words = new TreeSet<>();
        StringBuilder initials = new StringBuilder();
        for (int i = from; i < to; i++) {
            String word = Folding.fold(tokens.get(i).text());
            boolean telling = !StopWords.ALL.contains(word) && !LINKS.has(word) && !word.isEmpty();
            if (telling) {
                words.add(SameWords.one(word));
                Nations.Split split = Nations.split(tokens.get(i).text());
                if (!split.country().isEmpty() && split.rest().isEmpty()) {
                    words.add(Folding.fold(split.country()));
                }
            }
            initials.append(telling && tokens.get(i).capital() ? word.charAt(0) : "");
            boolean ends = i + 1 == to || !tokens.get(i + 1).capital() && !LINKS.has(lower(i + 1)) || isPossessive(i);
            if (initials.length() > 2 && ends) {
                words.add(initials.toString());
            }
            if (ends) {
                initials.setLength(0);
            }
        }
        return words;
    }
}
