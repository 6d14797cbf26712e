package org.newsclaims.e2e.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArticleGeneratorTest {
    @Test
    void theSameSeedTellsTheSame() {
        assertThat(new ArticleGenerator(7).happening(3)).isEqualTo(new ArticleGenerator(7).happening(3));
    }

    @Test
    void anotherSeedTellsSomethingElse() {
        assertThat(new ArticleGenerator(8).happening(3)).isNotEqualTo(new ArticleGenerator(7).happening(3));
    }

    @Test
    void aThirdOfTheArticlesHaveNoTitleAndSomeLackOutletDateOrAddress() {
        List<GeneratedArticle> articles = IntStream.range(0, 400)
                .mapToObj(new ArticleGenerator(7)::happening)
                .flatMap(List::stream)
                .toList();

        assertThat(articles.stream().filter(article -> article.title() == null).count() / (double) articles.size())
                .isBetween(0.28, 0.39);
        assertThat(articles)
                .anyMatch(article -> article.outlet() == null)
                .anyMatch(article -> article.publishedAt() == null)
                .anyMatch(article -> article.url() == null);
    }

    @Test
    void everyAddressIsOfOneArticle() {
        List<String> urls = IntStream.range(0, 2000)
                .mapToObj(new ArticleGenerator(7)::happening)
                .flatMap(List::stream)
                .map(GeneratedArticle::url)
                .filter(Objects::nonNull)
                .toList();
        Set<String> distinct = new HashSet<>(urls);

        assertThat(distinct).hasSameSizeAs(urls).hasSizeGreaterThan(4000);
    }
}
