package org.newsclaims.engine.speaker;

import java.text.Normalizer;
import java.util.Locale;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;

/** Makes speakers; the id is a function of type and name alone, the same in every article. */
public final class SpeakerIds {
    private SpeakerIds() {}

    /**
     * @param name fullest name known, without titles
     * @param type what it is
     * @param mention the words that stand for it
     */
    public static Speaker speaker(String name, SpeakerType type, String mention) {
        return new Speaker(id(type, name), name, type, mention);
    }

    private static String id(SpeakerType type, String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder id = new StringBuilder(type.name().toLowerCase(Locale.ROOT));
        id.append('-');
        int start = id.length();
        boolean gap = false;
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c) || isNumber(c)) {
                id.append(gap && id.length() > start ? "-" : "").appendCodePoint(c);
                gap = false;
            } else {
                gap |= !isMark(c) && Character.getType(c) != Character.FORMAT && c != '\'' && c != '’';
            }
        }
        return id.toString();
    }

    private static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
