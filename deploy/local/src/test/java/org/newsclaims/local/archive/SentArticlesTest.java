package org.newsclaims.local.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentArticlesTest {
    private final SentArticles sent = new SentArticles();

    @Test
    void ofFewAllAreKeptInOrder() {
        send(300);

        List<String> ids = sent.ids();

        assertThat(ids).hasSize(300).doesNotHaveDuplicates();
        assertThat(ids).first().isEqualTo("1");
        assertThat(ids).last().isEqualTo("300");
    }

    @Test
    void ofManySomeFromAllOverAndTheLastAreKept() {
        send(1_000_000);

        List<String> ids = sent.ids();

        assertThat(ids).hasSizeBetween(400, 712).doesNotHaveDuplicates();
        assertThat(ids.subList(ids.size() - 200, ids.size())).contains("999801", "1000000");
        long before = 0;
        for (String id : ids) {
            assertThat(Long.parseLong(id)).isBetween(before + 1, before + 4096);
            before = Long.parseLong(id);
        }
    }

    private void send(int articles) {
        for (int i = 1; i <= articles; i++) {
            sent.add(String.valueOf(i));
        }
    }
}
