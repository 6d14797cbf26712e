package org.newsclaims.claims.views.projection;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsclaims.records.view.SpeakerView;

/**
 * What a mention adds to the names that a speaker is known by. Pronouns add nothing, nor do words for several speakers
 * together ("both sides"). Of people and organizations only names count: "a Harbour Board statement" and "the mayor" tell
 * whom a sentence means, not what somebody is called.
 */
final class Alias {
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?)\\s+", Pattern.CASE_INSENSITIVE);
    /** What may stand behind a name: what else it is, and on which day it spoke. */
    private static final Pattern BEHIND = Pattern.compile(
            "\\s*,.*"
                    + "|\\s+(?:(?:earlier|later|late|early) )?(?:on|in|this|last|earlier|late) "
                    + "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?"
                    + "|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \\d{1,2})?)$",
            Pattern.DOTALL);

    private static final Set<String> NAMED = Set.of("person", "organization");
    private static final Set<String> PRONOUNS = Set.of(
            "i",
            "me",
            "my",
            "mine",
            "myself",
            "we",
            "us",
            "our",
            "ours",
            "ourselves",
            "you",
            "your",
            "yours",
            "he",
            "him",
            "his",
            "himself",
            "she",
            "her",
            "hers",
            "herself",
            "it",
            "its",
            "itself",
            "they",
            "them",
            "their",
            "theirs",
            "themselves",
            "who",
            "whom",
            "which",
            "that",
            "this",
            "these",
            "those",
            "one",
            "another",
            "others",
            "both",
            "some",
            "many",
            "all",
            "several",
            "few",
            "most");

    private Alias() {}

    /**
     * @param speaker a speaker of a statement
     * @param all all speakers of the statement
     * @return the mention without its article, or null where it is no name
     */
    static String of(SpeakerView speaker, List<SpeakerView> all) {
        boolean named = NAMED.contains(speaker.type());
        String bare = ARTICLE.matcher(speaker.mention()).replaceFirst("");
        String mention = named ? BEHIND.matcher(bare).replaceFirst("") : bare;
        boolean shared = all.stream()
                .anyMatch(other ->
                        !other.id().equals(speaker.id()) && other.mention().equals(speaker.mention()));
        boolean fits = !named || endsAsName(mention);
        return shared || !fits || PRONOUNS.contains(mention.toLowerCase(Locale.ROOT)) ? null : mention;
    }

    /** The last word of a name has a capital or a digit; that of a description has none. */
    private static boolean endsAsName(String mention) {
        String last = mention.substring(mention.lastIndexOf(' ') + 1);
        return last.codePoints()
                        .anyMatch(c -> Character.isUpperCase(c) || Character.isTitleCase(c) || Character.isDigit(c))
                || mention.codePoints().noneMatch(Character::isLowerCase);
    }
}
