package org.newsclaims.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsclaims.e2e.generate.ArticleGenerator;
import org.newsclaims.engine.model.Article;

/** The small form of {@code harness corpus}, over generated texts. */
class CorpusIT {
    @TempDir
    Path folder;

    @Test
    void articlesThatLackFieldsComeToTheSameViewsHoweverTheyCome() throws Exception {
        List<String> report = new CorpusTrial(Home.path(), folder, System.out::println).run(articles(15), 3, false);

        assertThat(report).last().as(String.join("\n", report)).isEqualTo("GREEN");
    }

    @Test
    void aStoreThatTakesShownTitlesForSubmittedOnesIsFoundOutToTheColumn() throws Exception {
        List<String> report = new CorpusTrial(Home.path(), folder, System.out::println).run(articles(15), 3, true);

        assertThat(report).last().as(String.join("\n", report)).isEqualTo("RED");
        assertThat(report).anyMatch(line -> line.endsWith("rows in article.submitted.title"));
    }

    private static List<Article> articles(int happenings) {
        ArticleGenerator generator = new ArticleGenerator(5);
        return IntStream.range(0, happenings)
                .mapToObj(generator::happening)
                .flatMap(List::stream)
                .map(article -> Article.of(article.id().value(), article.text()))
                .toList();
    }
}
