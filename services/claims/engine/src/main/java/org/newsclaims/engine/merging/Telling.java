package org.newsclaims.engine.merging;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsclaims.engine.model.Statement;
import org.newsclaims.engine.terms.StopWords;

/** Whether what articles print is told plainly enough to be held against what others print. */
final class Telling {
    private static final Pattern PASSED_ON = Pattern.compile("\\b(?:said|says|told|tells|statement)\\b");
    private static final Set<String> ASKING = Set.of("why", "what", "how", "who", "whom", "where", "when", "which");

    private Telling() {}

    /** Whether none says by a cue and a name who said it, in words that are not themselves passed on from another. */
    static boolean nowhere(List<Occurrence> claim) {
        return claim.stream().map(Occurrence::statement).noneMatch(Telling::isPlain) || !isName(claim);
    }

    /** Whom a pronoun stands for was found out, and may have been found out wrongly. */
    private static boolean isPlain(Statement statement) {
        return statement.cue() != null
                && statement.speakers().stream()
                        .noneMatch(speaker ->
                                StopWords.ALL.contains(speaker.mention().toLowerCase(Locale.ROOT)))
                && !PASSED_ON.matcher(statement.text().toLowerCase(Locale.ROOT)).find();
    }

    /** "statement", "university", "the software giant" may be whoever is named elsewhere. */
    private static boolean isName(List<Occurrence> claim) {
        return claim.get(0).speakers().stream()
                .allMatch(speaker -> Character.isUpperCase(
                        speaker.name().codePointAt(speaker.name().lastIndexOf(' ') + 1)));
    }

    /** "why the permit was denied": to speak of the permit is not to say why. */
    static boolean isAsked(Content unsaid) {
        String wording = unsaid.wording().strip().toLowerCase(Locale.ROOT);
        int end = wording.indexOf(' ');
        return ASKING.contains(end < 0 ? wording : wording.substring(0, end));
    }
}
