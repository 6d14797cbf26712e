package org.newsclaims.claims.views.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.newsclaims.claims.views.reading.ArticleChange;
import org.newsclaims.claims.views.support.EvaluationData;
import org.newsclaims.claims.views.support.OperatedViews;
import org.newsclaims.claims.views.support.Operation;
import org.newsclaims.claims.views.support.Operation.Kind;
import org.newsclaims.claims.views.support.SyntheticArticles;

/**
 * Whatever is done, in whatever order: the views are those of the log. A failure is shrunk to the few operations that it takes.
 * {@code -Djqwik.tries=2000} tries so many histories.
 */
class RandomOperationsTest {
    private static final int ARTICLES = 12;
    private static final int LONGEST = 60;

    private final List<String> texts = texts();

    @Property(seed = "20261129")
    void theViewsFollowFromTheLogWhateverIsDone(@ForAll("histories") List<Operation> operations) {
        OperatedViews views = new OperatedViews(texts);

        for (Operation operation : operations) {
            views.operate(operation);
            if (operation.kind() == Kind.READ) {
                assertThat(views.differences()).isEmpty();
            }
        }

        assertThat(views.differences()).isEmpty();
    }

    @Example
    void aProjectionThatLosesTheEndOfALongBatchIsFoundOut() {
        boolean found = histories().sampleStream().limit(20).anyMatch(operations -> {
            OperatedViews views = new OperatedViews(texts, RandomOperationsTest::withoutItsEnd);
            operations.forEach(views::operate);
            return !views.differences().isEmpty();
        });

        assertThat(found).isTrue();
    }

    private static List<ArticleChange> withoutItsEnd(List<ArticleChange> batch) {
        return batch.size() < 5 ? batch : batch.subList(0, batch.size() - 1);
    }

    @Provide
    Arbitrary<List<Operation>> histories() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(
                Tuple.of(12, Kind.SUBMIT),
                Tuple.of(4, Kind.REVISE),
                Tuple.of(2, Kind.REPEAT),
                Tuple.of(4, Kind.RETRACT),
                Tuple.of(2, Kind.ERASE),
                Tuple.of(3, Kind.RESUBMIT),
                Tuple.of(3, Kind.READ),
                Tuple.of(3, Kind.RESUME),
                Tuple.of(3, Kind.REBUILD));
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, ARTICLES - 1),
                        Arbitraries.integers().between(0, Operation.CHOICES - 1))
                .as(Operation::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(LONGEST)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    /** Real ones where there are some, several of each happening. */
    private static List<String> texts() {
        Optional<Path> real = EvaluationData.find(EvaluationData.ECB_DEV);
        try {
            return real.isPresent()
                    ? EvaluationData.read(real.get()).stream()
                            .limit(ARTICLES)
                            .map(article -> article.text())
                            .toList()
                    : SyntheticArticles.many(ARTICLES, 3).stream()
                            .map(article -> article.text())
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
