package org.newsclaims.ingest.domain;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** The checks of single fields. */
final class Fields {
    private final Limits limits;

    Fields(Limits limits) {
        this.limits = limits;
    }

    /** A field of one line or so, without the blanks around it; null when nothing is left. */
    String word(String name, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        Characters.check(name, value);
        String word = value.strip();
        long length = word.codePointCount(0, word.length());
        if (length > limits.fieldCharacters()) {
            throw Refusal.beyond(
                    ProblemType.FIELD_TOO_LONG,
                    name,
                    limits.fieldCharacters(),
                    name + " has " + length + " characters; at most " + limits.fieldCharacters() + " are taken.");
        }
        return word;
    }

    /** What a page tells, cut to the limit; null when it cannot be stored. */
    String cut(String value) {
        if (value == null || value.isBlank() || !Characters.storable(value)) {
            return null;
        }
        String word = value.strip();
        int end = Math.min(word.codePointCount(0, word.length()), limits.fieldCharacters());
        return word.substring(0, word.offsetByCodePoints(0, end));
    }

    /** Whether a value is no longer than a field may be. */
    boolean fits(String value) {
        return value.length() <= limits.fieldCharacters();
    }

    /** The text, untouched. */
    String text(String text) {
        if (text.isBlank()) {
            throw Refusal.of(ProblemType.TEXT_EMPTY, "text", "The text has no visible character.");
        }
        Characters.check("text", text);
        long length = text.codePointCount(0, text.length());
        if (length > limits.textCharacters()) {
            throw Refusal.beyond(
                    ProblemType.TOO_LARGE,
                    "text",
                    limits.textCharacters(),
                    "The text has " + length + " characters; at most " + limits.textCharacters() + " are taken.");
        }
        return text;
    }

    /** A BCP 47 tag in its usual spelling, or null. */
    String language(String tag) {
        String word = word("language", tag);
        if (word == null) {
            return null;
        }
        try {
            return new Locale.Builder().setLanguageTag(word).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw Refusal.of(ProblemType.BAD_FIELD, "language", "language must be a BCP 47 tag such as en or pt-BR.");
        }
    }
}
