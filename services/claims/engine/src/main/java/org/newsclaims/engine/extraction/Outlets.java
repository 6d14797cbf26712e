package org.newsclaims.engine.extraction;

import java.util.Locale;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.model.Statement;

/** Tells newspapers, agencies and broadcasters from others who report. */
final class Outlets {
    private final Vocabulary words = Vocabulary.read("outlets.txt");

    /** The outlet that an outer statement is by, or null. */
    String of(Statement outer) {
        if (outer.speakers().size() != 1) {
            return null;
        }
        Speaker speaker = outer.speakers().get(0);
        String last =
                speaker.name().substring(speaker.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return speaker.type() != SpeakerType.PERSON && words.has(last) ? speaker.name() : null;
    }
}
