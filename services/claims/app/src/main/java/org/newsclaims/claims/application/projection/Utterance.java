package org.newsclaims.claims.application.projection;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsclaims.records.view.SpeakerView;
import org.newsclaims.records.view.StatementView;

/**
 * One speaker of one statement. A speaker named twice in a statement makes one.
 *
 * @param speakerId the speaker
 * @param statementId the statement
 * @param name the speaker's name
 * @param type the speaker's type
 * @param mention the words used here
 * @param alias the mention where it is a name of sorts, null where it is a pronoun
 * @param eventId the event
 * @param articleId the article
 * @param outlet outlet of the article, or null
 * @param publishedAt publication of the article, or null
 */
public record Utterance(
        String speakerId,
        String statementId,
        String name,
        String type,
        String mention,
        String alias,
        String eventId,
        String articleId,
        String outlet,
        Instant publishedAt) {
    private static final Set<String> PRONOUNS = Set.of(
            "i",
            "me",
            "my",
            "mine",
            "myself",
            "we",
            "us",
            "our",
            "ours",
            "ourselves",
            "you",
            "your",
            "yours",
            "he",
            "him",
            "his",
            "himself",
            "she",
            "her",
            "hers",
            "herself",
            "it",
            "its",
            "itself",
            "they",
            "them",
            "their",
            "theirs",
            "themselves",
            "who",
            "whom",
            "which",
            "that",
            "this",
            "these",
            "those",
            "one",
            "another",
            "others",
            "both",
            "some",
            "many",
            "all",
            "several",
            "few",
            "most");

    /** One for each distinct speaker of the statement, in their order. */
    public static List<Utterance> of(StatementRow row) {
        StatementView statement = row.view();
        Map<String, Utterance> bySpeaker = new LinkedHashMap<>();
        for (SpeakerView speaker : statement.speakers()) {
            bySpeaker.putIfAbsent(
                    speaker.id(),
                    new Utterance(
                            speaker.id(),
                            statement.id(),
                            speaker.name(),
                            speaker.type(),
                            speaker.mention(),
                            PRONOUNS.contains(speaker.mention().toLowerCase(Locale.ROOT)) ? null : speaker.mention(),
                            statement.eventId(),
                            statement.articleId(),
                            row.outlet(),
                            row.publishedAt()));
        }
        return List.copyOf(bySpeaker.values());
    }
}
