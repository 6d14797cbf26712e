package org.newsclaims.e2e.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsclaims.records.ArticleId;

/**
 * The clients' book. An answer once known is never unlearnt: a later attempt that goes unanswered leaves an acknowledged
 * version acknowledged. Thread-safe.
 */
public final class Ledger {
    private final Map<Submitted, Answer> submissions = new LinkedHashMap<>();
    private final List<ArticleId> acknowledged = new ArrayList<>();
    private final Map<ArticleId, Answer> retractions = new LinkedHashMap<>();
    private final Set<String> surprises = new LinkedHashSet<>();

    /** Notes one attempt to submit. */
    public synchronized void submitted(Submitted what, Answer answer) {
        Answer before = submissions.get(what);
        Answer after = before == null ? answer : better(before, answer);
        submissions.put(what, after);
        if (after == Answer.OK && before != Answer.OK) {
            acknowledged.add(what.articleId());
        }
    }

    /** Notes one attempt to retract; call it before the attempt too, with {@code UNKNOWN}. */
    public synchronized void retracted(ArticleId what, Answer answer) {
        retractions.merge(what, answer, Ledger::better);
    }

    /** Notes something that should never be seen, whatever the faults. */
    public synchronized void surprised(String what) {
        surprises.add(what);
    }

    /** Versions with this answer, in the order first sent. */
    public synchronized List<Submitted> submissions(Answer answer) {
        List<Submitted> found = new ArrayList<>();
        submissions.forEach((what, known) -> {
            if (known == answer) {
                found.add(what);
            }
        });
        return found;
    }

    /** How many versions are acknowledged. */
    public synchronized int acknowledgedCount() {
        return acknowledged.size();
    }

    /** The article of the n-th acknowledged version. */
    public synchronized ArticleId acknowledged(int n) {
        return acknowledged.get(n);
    }

    /** Whether anybody tried to retract the article, however it ended. */
    public synchronized boolean retractionTried(ArticleId id) {
        return retractions.containsKey(id);
    }

    /** Articles whose retraction was tried, with what is known of it. */
    public synchronized Map<ArticleId, Answer> retractions() {
        return Map.copyOf(retractions);
    }

    public synchronized Set<String> surprises() {
        return Set.copyOf(surprises);
    }

    private static Answer better(Answer before, Answer now) {
        return before == Answer.OK || now == Answer.UNKNOWN ? before : now;
    }
}
