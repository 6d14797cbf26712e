package org.newsclaims.engine.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.terms.Background;

class GraphPiecesTest {
    private static final GraphPieces.Bounds BOUNDS = new GraphPieces.Bounds(2, 5, new double[] {-1, 0, 1, 3});

    /** As after a change near an article that another one hangs on, which nothing else has met meanwhile. */
    @Test
    void whatWasFoundBeforeAChangeIsFoundAgainAfterIt() {
        Grouping grouping = new Grouping(Background.shipped(), PairModel.shipped(), BOUNDS);
        MemoryNeighbourhood store = new MemoryNeighbourhood();
        for (String id : List.of("one", "other")) {
            store.add(grouping.fingerprint(Article.of(
                    id,
                    "Ada Moreau resigned after the harbour inquiry in Lisbon.\nMayor Ada Moreau spoke of cranes.")));
        }
        Nodes nodes = new Nodes(PairModel.shipped(), new KnownLinks());
        List<List<Node>> before = new GraphPieces(store, nodes, BOUNDS).of(List.of("one"));
        assertThat(before).hasSize(1);
        assertThat(before.get(0)).hasSize(2);

        nodes.of(store, List.of("one")).get(0).edges = null;

        assertThat(new GraphPieces(store, nodes, BOUNDS).of(List.of("one"))).isEqualTo(before);
    }
}
