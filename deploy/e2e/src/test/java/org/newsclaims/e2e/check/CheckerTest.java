package org.newsclaims.e2e.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsclaims.e2e.ledger.Answer;
import org.newsclaims.e2e.ledger.Ledger;
import org.newsclaims.e2e.ledger.Submitted;
import org.newsclaims.records.ArticleEvent;
import org.newsclaims.records.ArticleId;
import org.newsclaims.records.ArticleReceived;

/** A checker that cannot turn red proves nothing: each test makes one thing wrong. */
class CheckerTest {
    private static final ArticleId ID = ArticleId.ofUrl("https://post.example/1");
    private static final String CLAIM = "{\"id\":\"c-1\"}";
    private static final String CREATED = "{\"change\":\"created\",\"claimId\":\"c-1\",\"claim\":{\"id\":\"c-1\"}}";

    private static final String TOPIC = "the topic of claim changes carries the feed in order, apart from repetitions";

    private final Ledger ledger = new Ledger();
    private final List<ArticleEvent> events = new ArrayList<>(List.of(received("text")));
    private final Map<Integer, Long> positions = new HashMap<>(Map.of(0, 1L));
    private final Map<String, String> claims = new HashMap<>(Map.of("c-1", "e-1 0 " + CLAIM));
    private final Map<String, String> statements = new HashMap<>(Map.of("s-1", ID + " 0 {}"));
    private final List<String> feed = new ArrayList<>(List.of(CREATED));
    private final List<Long> sequences = new ArrayList<>(List.of(1L));
    private final List<Long> published = new ArrayList<>(List.of(1L));
    private final List<String> heard = new ArrayList<>(List.of("1"));
    private final Views expected = views(Map.of("c-1", "e-1 0 " + CLAIM), Map.of("s-1", ID + " 0 {}"));

    @Test
    void holdsWhenEverythingAgrees() {
        ledger.submitted(new Submitted(ID, "text"), Answer.OK);

        assertThat(check().broken()).isEmpty();
    }

    @Test
    void findsAnAcknowledgedArticleThatTheLogHasLost() {
        ledger.submitted(new Submitted(ID, "another text"), Answer.OK);

        assertThat(check().broken()).containsExactly("every acknowledged article is in the log");
    }

    @Test
    void findsARefusedArticleInTheLog() {
        ledger.submitted(new Submitted(ID, "text"), Answer.FAIL);

        assertThat(check().broken()).containsExactly("no refused article is in the log or the views");
    }

    @Test
    void letsAnUnansweredArticleBeThereOrNot() {
        ledger.submitted(new Submitted(ID, "text"), Answer.UNKNOWN);
        ledger.submitted(new Submitted(ID, "never arrived"), Answer.UNKNOWN);

        assertThat(check().isGreen()).isTrue();
    }

    @Test
    void findsAnOffsetThatWasSkipped() {
        positions.put(0, 0L);

        assertThat(check().broken()).containsExactly("every offset is projected or parked");
    }

    @Test
    void findsADocumentThatDiffers() {
        statements.put("s-1", ID + " 0 {\"text\":\"other\"}");

        assertThat(check().broken()).containsExactly("views equal the fold of the log, byte for byte");
    }

    @Test
    void findsAStatementThatIsThereTwice() {
        statements.put("s-2", ID + " 0 {}");

        assertThat(check().broken())
                .containsExactly("views equal the fold of the log, byte for byte", "nothing is doubled");
    }

    @Test
    void findsAGapInWhatTheListenerHeard() {
        heard.clear();

        assertThat(check().broken()).containsExactly("the claim feed has no gap, and its listener missed nothing");
    }

    @Test
    void findsAGapInTheFeed() {
        sequences.set(0, 2L);
        heard.set(0, "2");

        assertThat(check().broken()).containsExactly("the claim feed has no gap, and its listener missed nothing");
    }

    @Test
    void findsAChangeThatWasToldTwice() {
        feed.add(CREATED);
        sequences.add(2L);
        heard.add("2");
        published.add(2L);

        assertThat(check().broken()).containsExactly("the claim feed, applied in order, ends in the claims");
    }

    @Test
    void findsAClaimThatTheFeedNeverTold() {
        feed.clear();
        sequences.clear();
        heard.clear();
        published.clear();

        assertThat(check().broken()).containsExactly("the claim feed, applied in order, ends in the claims");
    }

    @Test
    void findsAChangeThatItsTopicLacks() {
        published.clear();

        assertThat(check().broken()).containsExactly(TOPIC);
    }

    @Test
    void findsAChangeOnTheTopicBeforeThoseThatComeBeforeIt() {
        published.add(0, 2L);

        assertThat(check().broken()).contains(TOPIC);
    }

    @Test
    void letsTheTopicRepeatWhatItHas() {
        published.add(1L);

        assertThat(check().isGreen()).isTrue();
    }

    @Test
    void findsASurprisedReader() {
        ledger.surprised("an article was there and is gone");

        assertThat(check().broken()).containsExactly("readers saw no gap and no contradiction");
    }

    private Verdict check() {
        StoredViews stored =
                new StoredViews(views(claims, statements), positions, Set.of(), feed, sequences, List.of());
        return new Checker(ledger, new DecodedLog(events, Set.of()), Map.of(0, 1L), stored)
                .check(expected, heard, published);
    }

    private static Views views(Map<String, String> claims, Map<String, String> statements) {
        return new Views(Map.of(), Map.of(), claims, statements);
    }

    private static ArticleReceived received(String text) {
        return new ArticleReceived(ID, "r-1", null, null, null, null, null, null, text, Instant.EPOCH);
    }
}
