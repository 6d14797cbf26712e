package org.newsclaims.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaims.claims.support.Articles.bridge;
import static org.newsclaims.claims.support.Articles.id;
import static org.newsclaims.claims.support.Articles.retracted;
import static org.newsclaims.claims.support.Articles.strike;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.support.FeedTopic;

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
    void aRecordThatCannotBeReadIsParkedAndItsNeighboursGoOn() {
        log.append(strike("before", "Ostby Post", 1));
        var garbage = log.appendGarbage(2, "no record at all");
        log.append(strike("after", "Rail Weekly", 2));

        awaitArticle("before");
        awaitArticle("after");
        awaitRows("dead_letter WHERE partition = 2 AND \"offset\" = " + garbage.offset(), 1);
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

        awaitRows("claim_change WHERE NOT published", 0);
        long last = views.number("SELECT max(sequence) FROM views.claim_change");
        assertThat(views.count("claim_change")).isEqualTo(last).isPositive();
        assertThat(FeedTopic.sequences(bootstrapServers, changesTopic, last).stream()
                        .distinct())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, last).boxed().toList());
    }
}
