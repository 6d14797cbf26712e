package org.newsclaims.evaluation.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsclaims.evaluation.grouping.SyntheticNews.Story;

class SyntheticNewsTest {
    @Test
    void moreArticlesAreALongerTimeAndNotDenserDays() {
        assertThat(perDay(new SyntheticNews(1).stories(4000))).isBetween(800L, 1200L);
        assertThat(perDay(new SyntheticNews(1).stories(16_000))).isBetween(800L, 1200L);
    }

    @Test
    void theSameSeedGivesTheSameNews() {
        assertThat(new SyntheticNews(3).stories(300)).isEqualTo(new SyntheticNews(3).stories(300));
    }

    @Test
    void somePersonsAreInManyEvents() {
        Map<String, Long> articles = new SyntheticNews(2)
                .stories(8000).stream()
                        .collect(Collectors.groupingBy(
                                story -> story.statements()
                                        .get(0)
                                        .speakers()
                                        .get(0)
                                        .name(),
                                Collectors.counting()));

        assertThat(articles.values()).anyMatch(count -> count > 200).anyMatch(count -> count < 10);
    }

    /** In the middle days, which lack nothing that is still to be published. */
    private static long perDay(List<Story> stories) {
        Instant from = stories.get(stories.size() / 4).article().publishedAt();
        Instant to = stories.get(stories.size() * 3 / 4).article().publishedAt();
        long within = stories.stream()
                .map(story -> story.article().publishedAt())
                .filter(at -> !at.isBefore(from) && at.isBefore(to))
                .count();
        return within
                * Duration.ofDays(1).toSeconds()
                / Duration.between(from, to).toSeconds();
    }
}
