package org.newsclaims.engine.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsclaims.engine.lexicon.Institutions;
import org.newsclaims.engine.lexicon.RoleNoun;
import org.newsclaims.engine.lexicon.RoleNouns;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;

/** Tells names from descriptions. */
public final class Names {
    private static final RoleNouns ROLES = RoleNouns.standard();
    private static final Vocabulary ORDINARY = Vocabulary.read("ordinary-words.txt");
    private static final Institutions INSTITUTIONS = Institutions.standard();

    /** What follows the noun of a name or description. */
    private static final Pattern BEHIND = Pattern.compile(" (?:of|for|in|at|on|by|from|with|to|acting|serving) .*$");

    private static final Pattern CAMEL = Pattern.compile("\\p{Ll}\\p{Lu}|\\.");

    private Names() {}

    /** Whether a speaker has a name: a person, or a body that is not merely called "the ministry". */
    public static boolean isNamed(Speaker speaker) {
        return speaker.type() == SpeakerType.PERSON
                || speaker.type() == SpeakerType.ORGANIZATION && isProper(speaker.name()) && isBody(speaker.name());
    }

    /** "Alder Courier", "Bank of Alder", "Alder police"; what "the Courier's report" says is no name. */
    private static boolean isBody(String name) {
        String head = BEHIND.matcher(name.strip()).replaceFirst("");
        String noun = head.substring(head.lastIndexOf(' ') + 1);
        String lower = noun.toLowerCase(Locale.ROOT);
        Optional<RoleNoun.Sort> sort = ROLES.find(lower).map(RoleNoun::sort);
        boolean body = sort.isPresent()
                ? sort.get() == RoleNoun.Sort.ORGANIZATION || sort.get() == RoleNoun.Sort.GROUP
                : INSTITUTIONS.isKeyword(lower);
        return !noun.isEmpty()
                && (!Character.isLowerCase(noun.codePointAt(0))
                        || CAMEL.matcher(noun).find()
                        || body);
    }

    static Name of(Speaker speaker) {
        if (speaker.type() == SpeakerType.PERSON) {
            return PersonName.of(speaker.name());
        }
        return isOfBody(speaker) ? BodyName.of(speaker.name()) : Description.of(speaker.name());
    }

    /** Whether {@link #of} takes what a speaker is called for the name of a body. */
    static boolean isOfBody(Speaker speaker) {
        return speaker.type() == SpeakerType.ORGANIZATION && isProper(speaker.name());
    }

    /**
     * Whether it holds a name: a capital that a sentence's beginning does not explain. "Police" alone is none, "Troy
     * police" and "Reuters" are.
     */
    static boolean isProper(String name) {
        String[] words = name.strip().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            boolean capital = !words[i].isEmpty() && Character.isUpperCase(words[i].codePointAt(0));
            if (capital && (i > 0 || isName(words[0]))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a first word has its capital for its own sake. */
    private static boolean isName(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        boolean known = INSTITUTIONS.usualName(word).isPresent() || acronym;
        return known || ROLES.find(lower).isEmpty() && !ORDINARY.has(lower);
    }
}
