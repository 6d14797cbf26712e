package org.newsclaims.engine.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsclaims.engine.text.AnalysedText;
import org.newsclaims.engine.text.TextAnalyser;

class WordClustersTest {
    private static final WordClusters CLUSTERS = WordClusters.load();

    @Test
    void words_of_a_kind_share_a_prefix() {
        assertThat(CLUSTERS.prefix(cluster("Monday"), 8)).isEqualTo(CLUSTERS.prefix(cluster("Tuesday"), 8));
        assertThat(CLUSTERS.prefix(cluster("said"), 6)).isNotEqualTo(CLUSTERS.prefix(cluster("Tuesday"), 6));
    }

    @Test
    void case_and_numbers_do_not_matter() {
        assertThat(cluster("KREMLIN")).isEqualTo(cluster("Kremlin")).isNotZero();
        assertThat(WordClusters.hash("1,500.5")).isEqualTo(WordClusters.hash("7"));
        assertThat(WordClusters.hash("20-year-old")).isEqualTo(WordClusters.hash("3-Year-Old"));
    }

    @Test
    void what_is_unknown_has_no_cluster() {
        assertThat(cluster("qzxvwk")).isZero();
        assertThat(CLUSTERS.prefix(0, 6)).isZero();
    }

    private static int cluster(String word) {
        AnalysedText text = new TextAnalyser().analyse(word);
        return CLUSTERS.cluster(text, 0);
    }
}
