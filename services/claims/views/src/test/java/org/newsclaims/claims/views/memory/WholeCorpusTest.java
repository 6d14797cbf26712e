package org.newsclaims.claims.views.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaims.claims.views.digest.GenerationDigest;
import org.newsclaims.claims.views.domain.Version;
import org.newsclaims.claims.views.projection.ViewStore;
import org.newsclaims.claims.views.reading.ArticleChange;
import org.newsclaims.claims.views.support.Delivery;
import org.newsclaims.claims.views.support.EcbPlus;
import org.newsclaims.claims.views.support.Engines;
import org.newsclaims.engine.grouping.Neighbourhood.Around;
import org.newsclaims.engine.model.Article;

/**
 * All views of a real corpus, in whatever order, batches and partitions the log brings it. Six ways by default, each order,
 * size and number of partitions among them; all thirty with {@code -Ddeliveries=all}.
 */
class WholeCorpusTest {
    private static final Instant ACCEPTED = Instant.parse("2024-05-06T10:00:00Z");
    private static final int ORDERS = 5;
    private static final int[] BATCH_SIZES = {1, 7, 500};
    private static final int[] PARTITIONS = {1, 6};

    private static List<ArticleChange> corpus;
    private static MemoryViewStore inOneGo;

    @BeforeAll
    static void readEachArticleOnce() throws IOException {
        Optional<Path> file = EcbPlus.dev();
        assumeTrue(
                file.isPresent(),
                "no " + EcbPlus.DEV + " in a shared/data beside the repository, nor in " + EcbPlus.FOLDER
                        + ": not shuffled");
        corpus = new ArrayList<>();
        for (Article article : EcbPlus.read(file.get())) {
            corpus.add(new ArticleChange.Arrived(
                    Engines.READER.read(article, "1", null),
                    new Version(ACCEPTED.plusSeconds(corpus.size()), Version.Kind.RECEIVED, "1")));
        }
        inOneGo = project(List.of(corpus), store -> store);
    }

    @Test
    void theCorpusMakesManyEventsAndClaims() {
        assertThat(inOneGo.articles).hasSize(772);
        assertThat(inOneGo.events).hasSizeGreaterThan(50);
        assertThat(inOneGo.claims).hasSizeGreaterThan(2000);
    }

    @ParameterizedTest
    @MethodSource("deliveries")
    void viewsFollowFromTheArticlesAlone(Delivery delivery) {
        MemoryViewStore views = project(delivery.of(corpus), store -> store);

        assertThat(digest(views)).isEqualTo(digest(inOneGo));
    }

    @Test
    void aFlawThatMakesBatchesMatterIsSeen() {
        Delivery delivery = new Delivery(1, 500, 6);

        MemoryViewStore views = project(delivery.of(corpus), WholeCorpusTest::blindWithinABatch);

        assertThat(digest(views)).isNotEqualTo(digest(inOneGo));
    }

    static Stream<Delivery> deliveries() {
        boolean all = "all".equals(System.getProperty("deliveries"));
        List<Delivery> deliveries = new ArrayList<>();
        for (int order = 0; order < ORDERS; order++) {
            for (int size = 0; size < BATCH_SIZES.length; size++) {
                for (int spread = 0; spread < PARTITIONS.length; spread++) {
                    if (all || (size * PARTITIONS.length + spread) % ORDERS == order) {
                        deliveries.add(new Delivery(order + 1, BATCH_SIZES[size], PARTITIONS[spread]));
                    }
                }
            }
        }
        return deliveries.stream();
    }

    private static MemoryViewStore project(
            List<List<ArticleChange>> batches, Function<MemoryViewStore, ViewStore> flaw) {
        MemoryViewStore store = new MemoryViewStore();
        ViewStore seen = flaw.apply(store);
        batches.forEach(batch -> Engines.PROJECTOR.apply(seen, batch));
        return store;
    }

    private static String digest(MemoryViewStore store) {
        return GenerationDigest.of(new MemoryRowDigests(store));
    }

    /** In which articles of one batch do not find each other. */
    private static ViewStore blindWithinABatch(MemoryViewStore store) {
        return (ViewStore) Proxy.newProxyInstance(
                ViewStore.class.getClassLoader(), new Class<?>[] {ViewStore.class}, (proxy, method, arguments) -> {
                    Object answer = method.invoke(store, arguments);
                    return method.getName().equals("around") ? earlier(store, (List<?>) answer) : answer;
                });
    }

    private static List<Around> earlier(MemoryViewStore store, List<?> found) {
        List<Around> earlier = new ArrayList<>();
        for (Object near : found) {
            Around around = (Around) near;
            List<String> before = new ArrayList<>(around.before());
            List<String> after = new ArrayList<>(around.after());
            before.retainAll(store.articles.keySet());
            after.retainAll(store.articles.keySet());
            earlier.add(new Around(before, after));
        }
        return earlier;
    }
}
