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
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return type.name().toLowerCase(Locale.ROOT) + '-' + folded;
    }
}
