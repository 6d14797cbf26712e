package org.newsclaims.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogRecordTest {
    private static final Instant NOON = Instant.parse("2017-05-02T12:00:00Z");
    private static final ArticleId ID = ArticleId.ofUrl("https://example.org/a");

    @Test
    void everyKindOfRecordIsARecordType() {
        assertThat(kinds(LogRecord.class))
                .containsExactlyInAnyOrder(ArticleReceived.class, ArticleRetracted.class, ClaimChanged.class)
                .allMatch(Class::isRecord);
    }

    @Test
    void versionsOfAnArticleShareItsPartitionAndHaveKeysOfTheirOwn() {
        ArticleReceived first = received("First text.", NOON);
        ArticleReceived second = received("Second text.", NOON);

        assertThat(first.subject()).isEqualTo(second.subject()).isEqualTo(ID.value());
        assertThat(first.key()).isNotEqualTo(second.key()).startsWith(ID.value() + ".");
    }

    @Test
    void theSameVersionAgainIsTheSameRecord() {
        assertThat(received("Text.", NOON.plusSeconds(60)).recordId())
                .isEqualTo(received("Text.", NOON).recordId());
    }

    @Test
    void aWithdrawnClaimComesWithoutTheClaim() {
        assertThatThrownBy(() -> new ClaimChanged(1, ClaimChanged.Change.CREATED, "e", "c", null, NOON, "h1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new ClaimChanged(1, ClaimChanged.Change.WITHDRAWN, "e", "c", null, NOON, "h1").key())
                .isEqualTo("e");
    }

    private static ArticleReceived received(String text, Instant at) {
        return ArticleReceived.of(ID, "https://example.org/a", null, null, null, null, null, text, at);
    }

    private static List<Class<?>> kinds(Class<?> type) {
        if (!type.isSealed()) {
            return List.of(type);
        }
        List<Class<?>> leaves = new ArrayList<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            leaves.addAll(kinds(permitted));
        }
        return leaves;
    }
}
