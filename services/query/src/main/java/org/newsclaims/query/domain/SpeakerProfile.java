package org.newsclaims.query.domain;

import java.time.Instant;
import java.util.List;

/** Where a speaker is heard, and who speaks for whom. */
public final class SpeakerProfile {
    private SpeakerProfile() {}

    /** An event the speaker is heard in; {@code lastPublishedAt} is null when all its articles are undated. */
    public record Heard(String eventId, String title, int statementCount, Instant lastPublishedAt) {}

    /** An outlet that prints the speaker. */
    public record Printed(String outlet, int statementCount) {}

    /**
     * Whom the speaker speaks for, as the articles tell.
     *
     * @param id speaker id
     * @param statementCount statements of the speaker in articles that say so
     * @param heard whether anything is quoted of them: only then is there a speaker of this id to ask for
     */
    public record Principal(String id, String name, String type, int statementCount, boolean heard) {}

    /**
     * Who speaks for the speaker.
     *
     * @param id speaker id
     * @param statementCount statements of the spokesperson in articles that say so
     */
    public record Spokesperson(String id, String name, String type, int statementCount) {}

    /** Both sides of speaking for another; most statements first. */
    public record Offices(List<Principal> speaksFor, List<Spokesperson> spokespeople) {
        public Offices {
            speaksFor = List.copyOf(speaksFor);
            spokespeople = List.copyOf(spokespeople);
        }
    }

    /**
     * One speaker in full.
     *
     * @param speaker names and counts
     * @param speaksFor whom the speaker speaks for, most statements first; the first 50
     * @param spokespeople who speaks for the speaker, most statements first; the first 50
     * @param events latest first; the first 50
     * @param outlets most statements first; the first 50
     * @param statements path of the list of everything they said
     */
    public record Full(
            SpeakerSummary speaker,
            List<Principal> speaksFor,
            List<Spokesperson> spokespeople,
            List<Heard> events,
            List<Printed> outlets,
            String statements) {}
}
