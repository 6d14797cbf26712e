package org.newsclaims.claims.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.newsclaims.claims.application.EngineVersion;
import org.newsclaims.engine.identity.Aliases;

/**
 * The operator's names for speakers, read once at the start. They make other views, as another engine would, so they are
 * part of the engine's version.
 *
 * @param lines of the file, as they are
 */
record SpeakerNames(List<String> lines) {
    private static final int DIGITS = 8;

    SpeakerNames {
        lines = List.copyOf(lines);
    }

    /**
     * @param file or empty for no names
     * @throws IllegalStateException when the file cannot be read
     */
    static SpeakerNames read(Optional<Path> file) {
        if (file.isEmpty()) {
            return new SpeakerNames(List.of());
        }
        try {
            return new SpeakerNames(Files.readAllLines(file.get(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "news-claims.speakers.names: cannot read " + file.get() + " as text in UTF-8", e);
        }
    }

    /** @throws IllegalArgumentException naming the line that is not understood */
    Aliases aliases() {
        return Aliases.of(lines);
    }

    /**
     * The engine's version where there are no names; otherwise with theirs.
     *
     * @throws IllegalArgumentException naming the line that is not understood
     */
    EngineVersion in(EngineVersion engine) {
        String names = aliases().version();
        return names.equals(Aliases.NONE.version())
                ? engine
                : new EngineVersion(engine.value() + "-names-" + names.substring(0, DIGITS));
    }
}
