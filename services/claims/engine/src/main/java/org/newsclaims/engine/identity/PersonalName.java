package org.newsclaims.engine.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;

/**
 * A speaker's name taken apart for comparison.
 *
 * @param type what it is
 * @param parts words of the name, folded: no accents, titles, articles, or words for the paper a body speaks through
 */
record PersonalName(SpeakerType type, List<String> parts) {
    private static final Set<String> EMPTY = Set.of(
            "the",
            "a",
            "an",
            "mr",
            "mrs",
            "ms",
            "dr",
            "sir",
            "president",
            "prime",
            "chancellor",
            "senator",
            "sen",
            "gov",
            "governor",
            "rep",
            "al",
            "el",
            "jr",
            "sr",
            "us",
            "of",
            "and",
            "for");
    private static final Set<String> PAPER =
            Set.of("statement", "readout", "communique", "press", "service", "website", "report", "release", "summary");

    static PersonalName of(Speaker speaker) {
        String folded = fold(speaker.name());
        List<String> parts = new ArrayList<>(Arrays.asList(folded.split("[^\\p{L}\\p{N}]+")));
        parts.removeIf(part -> part.isEmpty() || EMPTY.contains(part));
        if (speaker.type() != SpeakerType.PERSON) {
            while (parts.size() > 1 && PAPER.contains(parts.get(parts.size() - 1))) {
                parts.remove(parts.size() - 1);
            }
        } else if (parts.size() > 2) {
            List<String> middle = parts.subList(1, parts.size() - 1);
            middle.removeIf(part -> part.length() == 1);
        }
        return new PersonalName(speaker.type(), List.copyOf(parts.isEmpty() ? List.of(folded) : parts));
    }

    /** Without accents and case, in Latin letters where the letter is Latin, Cyrillic or Greek. */
    static String fold(String name) {
        return Spelling.latin(plain(name));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['’]s\\b", "")
                .replaceAll("['’.]", "")
                .replace('ı', 'i')
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd');
    }

    String last() {
        return parts.get(parts.size() - 1);
    }

    String initials() {
        StringBuilder initials = new StringBuilder();
        parts.forEach(part -> initials.append(part.charAt(0)));
        return initials.toString();
    }
}
