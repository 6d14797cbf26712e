package org.newsclaims.claims.config;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** What an operator knows of speakers. */
@ConfigMapping(prefix = "news-claims.speakers")
public interface SpeakerSettings {
    /** File of names that stand for one speaker, a line each: {@code usual name = other name, other name}. */
    Optional<Path> names();
}
