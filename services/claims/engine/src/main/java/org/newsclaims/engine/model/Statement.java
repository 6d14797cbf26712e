package org.newsclaims.engine.model;

import java.util.List;
import java.util.Objects;

/**
 * One attribution found in one article (PARC and PolNeAR: source, cue, content).
 *
 * @param id follows from article id and content spans
 * @param articleId the article it stands in
 * @param speakers resolved sources; empty when the article names none; several for a joint statement
 * @param form how much of it is quoted
 * @param polarity whether the speaker stood by it
 * @param kind said, written or believed
 * @param text the content as printed, its pieces joined by a space
 * @param cue the attributing words, or null when a quotation merely continues its speaker
 * @param spans where it all stands, in code points
 * @param setting how it was said
 * @param confidence probability in [0, 1], in thousandths, that a reader would agree this is an attribution with these
 *     spans
 * @param within id of the statement of the same article whose content reports this one ("A said that B told C …"), or
 *     null
 * @param foundBy the step that found it: "learned", or the name of a rule; null when nobody tells
 * @param passage the stretch of the article that it stands in; null when nobody asked for it
 */
public record Statement(
        String id,
        String articleId,
        List<Speaker> speakers,
        Form form,
        Polarity polarity,
        Kind kind,
        String text,
        Cue cue,
        Spans spans,
        Setting setting,
        double confidence,
        String within,
        String foundBy,
        Passage passage) {
    private static final double THOUSANDTHS = 1000;

    public Statement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(articleId, "articleId");
        speakers = List.copyOf(speakers);
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(polarity, "polarity");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(spans, "spans");
        Objects.requireNonNull(setting, "setting");
        confidence = Math.round(confidence * THOUSANDTHS) / THOUSANDTHS;
    }

    /**
     * A statement of which no more is known: said, with full confidence, in no setting that anybody tells.
     *
     * @param cue the attributing words, or null
     * @param content where its content stands, in code points
     */
    public static Statement of(
            String id,
            String articleId,
            List<Speaker> speakers,
            Form form,
            Polarity polarity,
            String text,
            Cue cue,
            List<Span> content) {
        Spans spans = new Spans(content, List.of(), List.of());
        return new Statement(
                id,
                articleId,
                speakers,
                form,
                polarity,
                Kind.SAID,
                text,
                cue,
                spans,
                Setting.UNKNOWN,
                1,
                null,
                null,
                null);
    }

    /**
     * A part of what is attributed here, under the same cue to the same speakers; its passage is not known yet.
     *
     * @param part its id
     * @param how much of the part is quoted
     * @param printed the part's content
     * @param where the part's content stands, with cue and speakers of the whole
     */
    public Statement part(String part, Form how, String printed, Spans where) {
        return new Statement(
                part,
                articleId,
                speakers,
                how,
                polarity,
                kind,
                printed,
                cue,
                where,
                setting,
                confidence,
                within,
                foundBy,
                null);
    }

    /**
     * @param outer id of the statement whose content reports this one, or null
     * @return the same statement, within that one
     */
    public Statement within(String outer) {
        return with(speakers, outer, passage);
    }

    /** The same statement, standing in that passage. */
    public Statement in(Passage where) {
        return with(speakers, within, where);
    }

    /**
     * @param who the speakers in place of these
     * @return the same statement by them
     */
    public Statement by(List<Speaker> who) {
        return with(who, within, passage);
    }

    private Statement with(List<Speaker> who, String outer, Passage where) {
        return new Statement(
                id, articleId, who, form, polarity, kind, text, cue, spans, setting, confidence, outer, foundBy, where);
    }
}
