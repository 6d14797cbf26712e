package org.newsclaims.claims.views.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaims.claims.views.digest.GenerationDigest;
import org.newsclaims.claims.views.domain.Version;
import org.newsclaims.claims.views.projection.ViewDelta;
import org.newsclaims.claims.views.projection.ViewStore;
import org.newsclaims.claims.views.reading.ArticleChange;
import org.newsclaims.claims.views.support.Delivery;
import org.newsclaims.claims.views.support.Engines;
import org.newsclaims.claims.views.support.EvaluationData;
import org.newsclaims.engine.model.Article;

/**
 * All views of a real corpus, in whatever order, batches and partitions the log brings it. By default the first half of the
 * corpus in six ways, each order, size and number of partitions among them; all of it in all thirty with {@code
 * -Ddeliveries=all}.
 */
class WholeCorpusTest {
    private static final Instant ACCEPTED = Instant.parse("2024-05-06T10:00:00Z");
    private static final int ORDERS = 5;
    private static final int[] BATCH_SIZES = {1, 7, 500};
    private static final int[] PARTITIONS = {1, 6};
    private static final boolean ALL = "all".equals(System.getProperty("deliveries"));

    private static List<ArticleChange> corpus;
    private static MemoryViewStore inOneGo;

    @BeforeAll
    static void readEachArticleOnce() throws IOException {
        Optional<Path> file = EvaluationData.find(EvaluationData.ECB_DEV);
        assumeTrue(
                file.isPresent(),
                "no " + EvaluationData.ECB_DEV + " in a shared/data beside the repository, nor in "
                        + EvaluationData.FOLDER + ": not shuffled");
        List<Article> articles = EvaluationData.read(file.get());
        corpus = IntStream.range(0, ALL ? articles.size() : articles.size() / 2)
                .parallel()
                .mapToObj(i -> arrived(articles.get(i), i))
                .toList();
        inOneGo = project(List.of(corpus), Engines.PROJECTOR::apply);
    }

    @Test
    void theCorpusMakesManyEventsAndClaims() {
        assertThat(inOneGo.articles).hasSize(ALL ? 772 : 386);
        assertThat(inOneGo.events).hasSizeGreaterThan(25);
        assertThat(inOneGo.claims).hasSizeGreaterThan(1000);
    }

    @ParameterizedTest
    @MethodSource("deliveries")
    void viewsFollowFromTheArticlesAlone(Delivery delivery) {
        MemoryViewStore views = project(delivery.of(corpus), Engines.PROJECTOR::apply);

        assertThat(digest(views)).isEqualTo(digest(inOneGo));
    }

    @Test
    void aFlawThatMakesBatchesMatterIsSeen() {
        Delivery delivery = new Delivery(1, 500, 6);

        MemoryViewStore views = project(delivery.of(corpus), WholeCorpusTest::halvesThatDoNotFindEachOther);

        assertThat(digest(views)).isNotEqualTo(digest(inOneGo));
    }

    static Stream<Delivery> deliveries() {
        List<Delivery> deliveries = new ArrayList<>();
        for (int order = 0; order < ORDERS; order++) {
            for (int size = 0; size < BATCH_SIZES.length; size++) {
                for (int spread = 0; spread < PARTITIONS.length; spread++) {
                    if (ALL || (size * PARTITIONS.length + spread) % ORDERS == order) {
                        deliveries.add(new Delivery(order + 1, BATCH_SIZES[size], PARTITIONS[spread]));
                    }
                }
            }
        }
        return deliveries.stream();
    }

    private static ArticleChange arrived(Article article, int number) {
        return new ArticleChange.Arrived(
                Engines.READER.read(article, "1", null, null, null),
                new Version(ACCEPTED.plusSeconds(number), Version.Kind.RECEIVED, "1"));
    }

    private static MemoryViewStore project(
            List<List<ArticleChange>> batches, BiConsumer<ViewStore, List<ArticleChange>> projection) {
        MemoryViewStore store = new MemoryViewStore();
        batches.forEach(batch -> projection.accept(store, batch));
        return store;
    }

    private static String digest(MemoryViewStore store) {
        return GenerationDigest.of(new MemoryRowDigests(store));
    }

    /** Both halves of a batch are folded over the same state, and written one after the other. */
    private static void halvesThatDoNotFindEachOther(ViewStore store, List<ArticleChange> batch) {
        ViewDelta first = Engines.PROJECTOR.fold(store, batch.subList(0, batch.size() / 2));
        ViewDelta second = Engines.PROJECTOR.fold(store, batch.subList(batch.size() / 2, batch.size()));
        store.write(first);
        store.write(second);
    }
}
