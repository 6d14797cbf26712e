package org.newsclaims.engine.merging;

import java.util.List;
import org.newsclaims.engine.model.Polarity;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.Statement;

/**
 * A statement of the event with what merging needs of it.
 *
 * @param order place among the event's statements: by publication, article id, place in the text
 * @param member its article
 * @param statement the statement
 * @param speakers who said it, across the event; by name
 * @param subject what it says; of a statement that only points back ("that part of the discussion"), what it points to
 * @param content the same, for comparison
 */
record Occurrence(
        int order, MemberArticle member, Statement statement, List<Speaker> speakers, String subject, Content content) {
    /** Speakers, and whether anything was said: statements that differ in these are never one claim. */
    String voice() {
        StringBuilder voice = new StringBuilder(statement.polarity() == Polarity.OMITTED ? "unsaid" : "said");
        speakers.forEach(speaker -> voice.append(' ').append(speaker.id()));
        return voice.toString();
    }

    String articleId() {
        return member.article().id();
    }

    String outlet() {
        return member.article().outlet();
    }
}
