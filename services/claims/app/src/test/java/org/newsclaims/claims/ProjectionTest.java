package org.newsclaims.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.newsclaims.claims.views.support.Articles.bridge;
import static org.newsclaims.claims.views.support.Articles.id;
import static org.newsclaims.claims.views.support.Articles.retracted;
import static org.newsclaims.claims.views.support.Articles.strike;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.support.DeadLetters;
import org.newsclaims.claims.support.FeedTopic;
import org.newsclaims.claims.support.LogOffsets;

@QuarkusTest
class ProjectionTest extends ServiceTest {
    @Test
    void anArticleInTheLogAppearsInTheViewsWithItsStatements() {
        log.append(bridge("first", "Harbour News", 1));

        awaitArticle("first");
        assertThat(views.count("statement WHERE article_id = '" + id("first") + "'"))
                .isPositive();
    }

    @Test
    void metricsTellWhatRunsHereAndHowOldTheNewestArticleIs() {
        log.append(bridge("fresh", "Harbour News", 1));
        awaitArticle("fresh");

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(metric("newsclaims_info{")).isEqualTo(1);
            assertThat(metric("newsclaims_projection_newest_timestamp_seconds"))
                    .isGreaterThanOrEqualTo(views.number(
                            "SELECT extract(epoch FROM received_at)::bigint FROM views.article WHERE id = '"
                                    + id("fresh") + "'"));
            assertThat(metric("newsclaims_projection_age_seconds_bucket{le=\"+Inf\""))
                    .isPositive();
        });
    }

    @Test
    void aRecordThatCannotBeReadIsParkedAndItsNeighboursGoOn() {
        log.append(strike("before", "Ostby Post", 1));
        var garbage = log.appendGarbage(2, "no record at all");
        log.append(strike("after", "Rail Weekly", 2));

        awaitArticle("before");
        awaitArticle("after");
        awaitRows("dead_letter WHERE partition = 2 AND \"offset\" = " + garbage.offset(), 1);
        assertThat(DeadLetters.all(bootstrapServers, deadLettersTopic)).anySatisfy(letter -> assertThat(letter)
                .containsEntry("dl-topic", topic)
                .containsEntry("dl-partition", "2")
                .containsEntry("dl-offset", Long.toString(garbage.offset()))
                .hasEntrySatisfying("dl-cause", cause -> assertThat(cause).startsWith("unreadable"))
                .containsEntry("value", "false"));
    }

    @Test
    void theOffsetsThatKafkaKeepsFollowTheViewsForWhoeverWatchesTheLag() {
        log.append(bridge("watched", "Harbour News", 1), strike("watched-too", "Ostby Post", 2));
        awaitArticle("watched");
        awaitArticle("watched-too");

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(LogOffsets.committed(bootstrapServers, group, topic))
                        .isNotEmpty()
                        .isEqualTo(LogOffsets.ends(bootstrapServers, topic)));
    }

    @Test
    void aRetractionTakesTheArticleOutOfTheViewsAndKeepsItsIdsAnswering() {
        log.append(bridge("mistaken", "Harbour News", 1));
        awaitArticle("mistaken");

        log.append(retracted("mistaken", 2));

        awaitRows("article WHERE retracted AND doc IS NULL AND id = '" + id("mistaken") + "'", 1);
        assertThat(views.count("statement WHERE article_id = '" + id("mistaken") + "'"))
                .isZero();
        assertThat(views.count("article_version WHERE article_id = '" + id("mistaken") + "'"))
                .isEqualTo(2);
    }

    @Test
    void theFeedHasNoGapsAndReachesItsTopicInOrderApartFromRepetitions() {
        log.append(bridge("told", "Coast Daily", 1), strike("told-too", "Ostby Post", 1));
        awaitArticle("told");
        awaitArticle("told-too");

        awaitPublished();
        long last = views.number("SELECT max(sequence) FROM views.claim_change");
        long first = views.number("SELECT min(sequence) FROM views.claim_change");
        assertThat(views.count("claim_change")).isEqualTo(last - first + 1).isPositive();
        assertThat(FeedTopic.sequences(bootstrapServers, changesTopic, last).stream()
                        .distinct())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, last).boxed().toList());
    }
}
