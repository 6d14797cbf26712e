package org.newsclaims.e2e.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Applies the claim feed from its beginning and compares where it ends with the claims. */
final class FeedCheck {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String INVARIANT = "the claim feed, applied in order, ends in the claims";

    private final StoredViews stored;
    private final Verdict verdict;

    FeedCheck(StoredViews stored, Verdict verdict) {
        this.stored = stored;
        this.verdict = verdict;
    }

    void feedEndsInTheClaims() {
        verdict.checked(INVARIANT);
        Map<String, JsonNode> claims = new TreeMap<>();
        for (String change : stored.feed()) {
            JsonNode node = json(change);
            String id = node.path("claimId").asText();
            boolean known = claims.containsKey(id);
            String kind = node.path("change").asText();
            if (known == kind.equals("created")) {
                verdict.violation(INVARIANT, kind + " of a claim that was " + (known ? "there: " : "not there: ") + id);
            }
            if (node.path("claim").isNull() || node.path("claim").isMissingNode()) {
                claims.remove(id);
            } else {
                claims.put(id, node.path("claim"));
            }
        }
        compare(claims);
    }

    /** A change may be published again after a fault, but none before those that come before it. */
    void topicCarriesTheFeed(List<Long> published) {
        String invariant = "the topic of claim changes carries the feed in order, apart from repetitions";
        verdict.checked(invariant);
        long last = 0;
        int repeated = 0;
        for (long sequence : published) {
            if (sequence > last + 1) {
                verdict.violation(invariant, "after " + last + " comes " + sequence);
            }
            repeated += sequence <= last ? 1 : 0;
            last = Math.max(last, sequence);
        }
        if (last != stored.feed().size()) {
            verdict.violation(
                    invariant,
                    "it ends at " + last + ", the feed at " + stored.feed().size());
        }
        verdict.figure("changes on their topic, of which repetitions", published.size() + ", " + repeated);
    }

    private void compare(Map<String, JsonNode> claims) {
        stored.views().claims().forEach((id, document) -> {
            String doc = document.substring(document.indexOf('{'));
            JsonNode told = claims.remove(id);
            if (!json(doc).equals(told)) {
                verdict.violation(
                        INVARIANT, "claim " + id + (told == null ? " was never told" : " was told otherwise"));
            }
        });
        claims.keySet().forEach(id -> verdict.violation(INVARIANT, "claim " + id + " was never withdrawn"));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the feed holds no JSON", e);
        }
    }
}
