package org.newsclaims.ingest.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsclaims.records.ArticleId;
import org.newsclaims.records.ArticleReceived;
import org.newsclaims.records.ArticleRetracted;

class ArticlePartitionerTest {
    @Test
    void everythingAboutAnArticleSharesAPartition() {
        ArticleId id = ArticleId.ofUrl("https://x.example/a");
        Instant now = Instant.parse("2024-03-06T08:00:00Z");
        String retraction = new ArticleRetracted(id, null, now).key();
        String version = ArticleReceived.of(id, null, null, null, null, null, null, "Text.", now)
                .key();

        assertThat(ArticlePartitioner.partition(version, 6)).isEqualTo(ArticlePartitioner.partition(retraction, 6));
    }

    @Test
    void articlesSpreadOverAllPartitions() {
        assertThat(IntStream.range(0, 200)
                        .mapToObj(i -> ArticlePartitioner.partition(ArticleId.ofUrl("u" + i) + ".r", 6))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
    }
}
