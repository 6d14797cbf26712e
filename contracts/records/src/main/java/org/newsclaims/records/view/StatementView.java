package org.newsclaims.records.view;

import java.util.List;

/**
 * One attribution found in one article, as REST returns it.
 *
 * @param id statement id
 * @param articleId article it stands in
 * @param eventId news event of that article
 * @param claimId claim it is an occurrence of; null when it belongs to none (no content worth merging)
 * @param speakers canonical speakers with the mention used here; empty when the article names none
 * @param form {@code direct}, {@code mixed} or {@code indirect}
 * @param polarity {@code affirmed}, {@code denied} or {@code omitted}
 * @param kind {@code said}, {@code written} or {@code believed}
 * @param text content as printed
 * @param cue null when a quotation merely continues its speaker
 * @param spans where it stands
 * @param setting how it was said
 * @param confidence in [0, 1], rounded to three decimals
 * @param within id of the statement that reports this one, or null
 * @param foundBy the step of the engine that found it, {@code learned} or a rule's name; null in what was written before
 *     statements told it
 * @param passage what people read: the stretch of the article it stands in; null in what was written before
 */
public record StatementView(
        String id,
        String articleId,
        String eventId,
        String claimId,
        List<SpeakerView> speakers,
        String form,
        String polarity,
        String kind,
        String text,
        CueView cue,
        SpansView spans,
        SettingView setting,
        double confidence,
        String within,
        @AbsentWhenNull String foundBy,
        @AbsentWhenNull PassageView passage) {
    public StatementView {
        speakers = List.copyOf(speakers);
    }
}
