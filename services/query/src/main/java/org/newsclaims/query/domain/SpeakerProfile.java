package org.newsclaims.query.domain;

import java.time.Instant;
import java.util.List;

/** Where a speaker is heard. */
public final class SpeakerProfile {
    private SpeakerProfile() {}

    /** An event the speaker is heard in; {@code lastPublishedAt} is null when all its articles are undated. */
    public record Heard(String eventId, String title, int statementCount, Instant lastPublishedAt) {}

    /** An outlet that prints the speaker. */
    public record Printed(String outlet, int statementCount) {}

    /**
     * One speaker in full.
     *
     * @param speaker names and counts
     * @param events latest first; the first 50
     * @param outlets most statements first; the first 50
     * @param statements path of the list of everything they said
     */
    public record Full(SpeakerSummary speaker, List<Heard> events, List<Printed> outlets, String statements) {}
}
