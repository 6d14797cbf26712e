package org.newsclaims.e2e.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsclaims.records.ArticleId;

class LedgerTest {
    private final Ledger ledger = new Ledger();
    private final Submitted article = new Submitted(ArticleId.ofUrl("https://post.example/1"), "text");

    @Test
    void anAcknowledgedArticleStaysAcknowledgedWhenALaterAttemptGoesUnanswered() {
        ledger.submitted(article, Answer.OK);
        ledger.submitted(article, Answer.UNKNOWN);

        assertThat(ledger.submissions(Answer.OK)).containsExactly(article);
    }

    @Test
    void anUnansweredAttemptIsSettledByALaterAnswer() {
        ledger.submitted(article, Answer.UNKNOWN);
        ledger.submitted(article, Answer.OK);

        assertThat(ledger.submissions(Answer.UNKNOWN)).isEmpty();
        assertThat(ledger.acknowledgedCount()).isEqualTo(1);
    }
}
