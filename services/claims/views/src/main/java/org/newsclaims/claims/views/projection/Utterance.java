package org.newsclaims.claims.views.projection;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.newsclaims.records.view.PrincipalView;
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
 * @param alias what the mention tells of the speaker's names, or null; see {@link Alias}
 * @param eventId the event
 * @param articleId the article
 * @param outlet outlet of the article, or null
 * @param publishedAt publication of the article, or null
 * @param formerIds other ids the speaker has as far as this article alone tells, sorted
 * @param speaksFor whom the speaker speaks for as far as the article tells, or null
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
        Instant publishedAt,
        List<String> formerIds,
        PrincipalView speaksFor) {
    public Utterance {
        formerIds = List.copyOf(formerIds);
    }

    /** One for each distinct speaker of the statement, in their order. */
    public static List<Utterance> of(StatementRow row) {
        StatementView statement = row.view();
        Map<String, TreeSet<String>> former = new HashMap<>();
        for (int i = 0; i < statement.speakers().size(); i++) {
            String id = statement.speakers().get(i).id();
            TreeSet<String> others = former.computeIfAbsent(id, key -> new TreeSet<>());
            if (!row.speakerIds().get(i).equals(id)) {
                others.add(row.speakerIds().get(i));
            }
        }
        Map<String, Utterance> bySpeaker = new LinkedHashMap<>();
        for (SpeakerView speaker : statement.speakers()) {
            bySpeaker.putIfAbsent(speaker.id(), of(row, speaker, List.copyOf(former.get(speaker.id()))));
        }
        return List.copyOf(bySpeaker.values());
    }

    private static Utterance of(StatementRow row, SpeakerView speaker, List<String> formerIds) {
        return new Utterance(
                speaker.id(),
                row.view().id(),
                speaker.name(),
                speaker.type(),
                speaker.mention(),
                Alias.of(speaker, row.view().speakers()),
                row.view().eventId(),
                row.view().articleId(),
                row.outlet(),
                row.publishedAt(),
                formerIds,
                speaker.speaksFor());
    }
}
