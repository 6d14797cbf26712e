package org.newsclaims.query.adapter.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.newsclaims.query.domain.ArticleVersion;
import org.newsclaims.query.domain.SpeakerSummary;
import org.newsclaims.query.domain.conflict.Conflict;
import org.newsclaims.records.view.ArticleView;
import org.newsclaims.records.view.ClaimView;
import org.newsclaims.records.view.EventView;
import org.newsclaims.records.view.StatementView;

/** The shapes of answers that are put together as text, for the OpenAPI document alone. */
final class AnswerShapes {
    private static final String NEXT = "Path of the next page; null on the last";

    private static final String GONE = "Ids of what left the list since, or was asked for and is not in it";

    private static final String FOLLOW_FROM = "Place in the feed to follow from, as after of the stream or as"
            + " changed-since: all changes before it are in the list; the same on all of its pages";

    private AnswerShapes() {}

    /** What {@code count} asked for. */
    @Schema(name = "Counts")
    record Counted(
            long total,
            List<CountedBy> outlet,
            List<CountedBy> speaker,
            List<CountedBy> polarity,
            List<CountedBy> form,
            List<CountedBy> kind) {}

    /** Items that have a value in common. */
    @Schema(name = "Count")
    record CountedBy(String value, String name, long count) {}

    @Schema(name = "EventPage")
    record Events(List<EventView> items, @Schema(description = NEXT, nullable = true) String next, Counted counts) {}

    @Schema(name = "ClaimPage")
    record Claims(List<ListedClaim> items, @Schema(description = NEXT, nullable = true) String next, Counted counts) {}

    @Schema(
            name = "ListedClaim",
            allOf = {ClaimView.class, AnswerShapes.OccurrencesLeftOut.class})
    interface ListedClaim {}

    @Schema(name = "OccurrencesLeftOut", description = "Absent where occurrences are all there")
    record OccurrencesLeftOut(Integer occurrenceCount, String allOccurrences) {}

    @Schema(name = "ConflictList")
    record Conflicts(
            List<Conflict> items,
            @Schema(description = "Always null: the list is whole", nullable = true) String next) {}

    @Schema(name = "StatementPage")
    record Statements(
            List<StatementView> items, @Schema(description = NEXT, nullable = true) String next, Counted counts) {}

    @Schema(name = "SpeakerPage")
    record Speakers(List<SpeakerSummary> items, @Schema(description = NEXT, nullable = true) String next) {}

    @Schema(name = "ArticleVersionPage")
    record Versions(List<ArticleVersion> items, @Schema(description = NEXT, nullable = true) String next) {}

    @Schema(name = "FollowedClaimPage")
    record FollowedClaims(
            List<ClaimView> items,
            @Schema(description = GONE) List<String> gone,
            @Schema(description = NEXT, nullable = true) String next,
            @Schema(description = FOLLOW_FROM) String followFrom,
            Counted counts) {}

    @Schema(name = "FollowedArticlePage")
    record FollowedArticles(
            @Schema(description = "Without text") List<ArticleView> items,
            @Schema(description = GONE) List<String> gone,
            @Schema(description = NEXT, nullable = true) String next,
            @Schema(description = FOLLOW_FROM) String followFrom) {}

    @Schema(name = "FollowedStatementPage")
    record FollowedStatements(
            List<StatementView> items,
            @Schema(description = GONE) List<String> gone,
            @Schema(description = NEXT, nullable = true) String next,
            @Schema(description = FOLLOW_FROM) String followFrom,
            Counted counts) {}

    @Schema(
            name = "EventWithArticles",
            allOf = {EventView.class, AnswerShapes.ArticlesOfEvent.class})
    interface Event {}

    @Schema(name = "ArticlesOfEvent")
    record ArticlesOfEvent(
            @Schema(description = "Its articles by publication, undated last; without text")
                    List<ArticleView> articles) {}
}
