package org.newsclaims.claims.adapter.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.views.projection.Refiling;
import org.newsclaims.engine.grouping.Filing;
import org.newsclaims.engine.grouping.FilingIndex;
import org.newsclaims.engine.grouping.Neighbourhood.Around;
import org.newsclaims.infra.KafkaResource;
import org.newsclaims.infra.PostgresResource;

/** Whatever was asked before, the database finds the neighbours that the index in memory finds. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class PgNeighbourhoodTest {
    private static final int GENERATION = 900;
    private static final int ARTICLES = 700;
    private static final int RARE_KEYS = 150;
    private static final List<String> KEYS_OF_MANY = List.of("many", "most");

    @Inject
    PgTransactions transactions;

    @Inject
    DatabasePreparation preparation;

    @Inject
    KnownFingerprints known;

    private final Random random = new Random(11);
    private final FilingIndex index = new FilingIndex();

    @Test
    void neighboursAreThoseOfTheIndexInMemory() {
        preparation.prepare();
        transactions.runSql(sql -> sql.rows("SELECT 1, news_claims.create_generation(?1, 'test') IS NULL", GENERATION));
        transactions.runSql(sql -> file(neighbourhood(sql, GENERATION), 0, ARTICLES));

        for (int round = 0; round < 5; round++) {
            transactions.runSql(sql -> {
                PgNeighbourhood store = neighbourhood(sql, GENERATION);
                for (int wave = 0; wave < 6; wave++) {
                    compare(store);
                }
                return true;
            });
        }
    }

    @Test
    void whatIsFiledMeanwhileIsFound() {
        preparation.prepare();
        int generation = GENERATION + 1;
        transactions.runSql(sql -> sql.rows("SELECT 1, news_claims.create_generation(?1, 'test') IS NULL", generation));
        transactions.runSql(sql -> {
            PgNeighbourhood store = neighbourhood(sql, generation);
            file(store, 0, ARTICLES / 2);
            compare(store);
            file(store, ARTICLES / 2, ARTICLES);
            compare(store);
            takeOut(store, 40);
            compare(store);
            return true;
        });
    }

    private PgNeighbourhood neighbourhood(Sql sql, int generation) {
        return new PgNeighbourhood(sql, new Schema(generation), known);
    }

    private boolean file(PgNeighbourhood store, int from, int to) {
        Map<String, List<Filing>> places = new TreeMap<>();
        for (int i = from; i < to; i++) {
            List<Filing> of = places("article " + i);
            places.put("article " + i, of);
            index.file("article " + i, of);
        }
        store.refile(new Refiling(Set.of(), places));
        return true;
    }

    private void takeOut(PgNeighbourhood store, int count) {
        List<String> gone =
                random.ints(count, 0, ARTICLES).mapToObj(i -> "article " + i).toList();
        gone.forEach(id -> index.file(id, List.of()));
        store.refile(new Refiling(Set.copyOf(gone), Map.of()));
    }

    private void compare(PgNeighbourhood store) {
        List<Filing> asked = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            asked.addAll(places("article " + random.nextInt(2 * ARTICLES)));
        }
        int reach = 1 + random.nextInt(60);

        List<Around> found = store.around(asked, reach);

        assertThat(found).isEqualTo(index.around(asked, reach));
    }

    /** Some of them under keys that hundreds share. */
    private List<Filing> places(String articleId) {
        String day = random.nextInt(10) == 0 ? "~" : String.format("%014d", random.nextInt(90));
        List<Filing> places = new ArrayList<>();
        KEYS_OF_MANY.forEach(key -> places.add(new Filing(key, day + " " + articleId)));
        places.add(new Filing("key " + random.nextInt(RARE_KEYS), day + " " + articleId));
        return places;
    }
}
