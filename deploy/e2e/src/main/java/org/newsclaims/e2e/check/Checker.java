package org.newsclaims.e2e.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsclaims.e2e.ledger.Answer;
import org.newsclaims.e2e.ledger.Ledger;
import org.newsclaims.e2e.ledger.Submitted;
import org.newsclaims.records.ArticleEvent;
import org.newsclaims.records.ArticleId;
import org.newsclaims.records.ArticleReceived;
import org.newsclaims.records.ArticleRetracted;

/** Holds four books against each other: the clients' ledger, the log, the views and what a listener was sent. */
public final class Checker {
    private final Ledger ledger;
    private final DecodedLog log;
    private final Map<Integer, Long> ends;
    private final StoredViews stored;
    private final Verdict verdict = new Verdict();

    /** @param ends next offset of each partition of the log */
    public Checker(Ledger ledger, DecodedLog log, Map<Integer, Long> ends, StoredViews stored) {
        this.ledger = ledger;
        this.log = log;
        this.ends = ends;
        this.stored = stored;
    }

    /**
     * @param expected what a single-threaded fold of the log gives
     * @param heard ids of the changes a listener was sent, in order; null when nobody listened
     * @param published sequences of the changes on their topic, in its order
     */
    public Verdict check(Views expected, List<String> heard, List<Long> published) {
        acknowledgedIsLogged();
        refusedIsNowhere();
        everyOffsetIsAccountedFor();
        viewsEqualTheFold(expected);
        nothingIsDoubled();
        readersWereNotSurprised();
        feedHasNoGaps(heard);
        FeedCheck feed = new FeedCheck(stored, verdict);
        feed.feedEndsInTheClaims();
        feed.topicCarriesTheFeed(published);
        verdict.figure("articles in the views", stored.views().articles().size());
        verdict.figure("events", stored.views().events().size());
        verdict.figure("claims", stored.views().claims().size());
        verdict.figure("statements", stored.views().statements().size());
        verdict.figure("claim changes", stored.feed().size());
        return verdict;
    }

    private void acknowledgedIsLogged() {
        String invariant = "every acknowledged article is in the log";
        verdict.checked(invariant);
        Set<Submitted> logged = new HashSet<>();
        Set<ArticleId> retracted = new HashSet<>();
        for (ArticleEvent event : log.events()) {
            if (event instanceof ArticleReceived received) {
                logged.add(new Submitted(received.articleId(), received.text()));
            } else if (event instanceof ArticleRetracted) {
                retracted.add(event.articleId());
            }
        }
        List<Submitted> acknowledged = ledger.submissions(Answer.OK);
        acknowledged.stream()
                .filter(version -> !logged.contains(version))
                .forEach(version -> verdict.violation(invariant, version.articleId() + " was acknowledged"));
        ledger.retractions().forEach((id, answer) -> {
            if (answer == Answer.OK && !retracted.contains(id)) {
                verdict.violation(invariant, "the retraction of " + id + " was acknowledged");
            }
        });
        verdict.figure("acknowledged versions", acknowledged.size());
        verdict.figure(
                "versions without an answer", ledger.submissions(Answer.UNKNOWN).size());
        verdict.figure(
                "records in the log",
                ends.values().stream().mapToLong(end -> end).sum());
    }

    private void refusedIsNowhere() {
        String invariant = "no refused article is in the log or the views";
        verdict.checked(invariant);
        Set<Submitted> refused = new HashSet<>(ledger.submissions(Answer.FAIL));
        for (ArticleEvent event : log.events()) {
            if (event instanceof ArticleReceived received
                    && refused.contains(new Submitted(received.articleId(), received.text()))) {
                verdict.violation(invariant, received.articleId() + " was refused");
            }
        }
        verdict.figure("refused versions", refused.size());
    }

    private void everyOffsetIsAccountedFor() {
        String invariant = "every offset is projected or parked";
        verdict.checked(invariant);
        ends.forEach((partition, end) -> {
            long next = stored.positions().getOrDefault(partition, 0L);
            if (next != end) {
                verdict.violation(invariant, "partition " + partition + " ends at " + end + ", the views at " + next);
            }
        });
        Set<String> notParked = new TreeSet<>(log.unreadable());
        notParked.removeAll(stored.parked());
        Set<String> wronglyParked = new TreeSet<>(stored.parked());
        wronglyParked.removeAll(log.unreadable());
        notParked.forEach(where -> verdict.violation(invariant, "unreadable and not parked: " + where));
        wronglyParked.forEach(where -> verdict.violation(invariant, "readable and parked: " + where));
        verdict.figure("parked records", stored.parked().size());
    }

    private void viewsEqualTheFold(Views expected) {
        String invariant = "views equal the fold of the log, byte for byte";
        verdict.checked(invariant);
        expected.tables().forEach((table, documents) -> {
            Map<String, String> found = stored.views().tables().get(table);
            documents.forEach((id, document) -> {
                if (!document.equals(found.get(id))) {
                    verdict.violation(invariant, table + " " + id + (found.containsKey(id) ? " differs" : " is lost"));
                }
            });
            found.keySet().stream()
                    .filter(id -> !documents.containsKey(id))
                    .forEach(id -> verdict.violation(invariant, table + " " + id + " should not be there"));
        });
    }

    private void nothingIsDoubled() {
        String invariant = "nothing is doubled";
        verdict.checked(invariant);
        stored.twice().forEach(id -> verdict.violation(invariant, id + " is there twice"));
        Set<String> places = new HashSet<>();
        stored.views().statements().values().forEach(document -> {
            String place = document.substring(0, document.indexOf(' ', document.indexOf(' ') + 1));
            if (!places.add(place)) {
                verdict.violation(invariant, "two statements at " + place);
            }
        });
    }

    private void readersWereNotSurprised() {
        String invariant = "readers saw no gap and no contradiction";
        verdict.checked(invariant);
        ledger.surprises().forEach(what -> verdict.violation(invariant, what));
    }

    private void feedHasNoGaps(List<String> heard) {
        String invariant = "the claim feed has no gap, and its listener missed nothing";
        verdict.checked(invariant);
        for (int i = 0; i < stored.feedSequences().size(); i++) {
            if (stored.feedSequences().get(i) != i + 1) {
                verdict.violation(
                        invariant, "sequence " + stored.feedSequences().get(i) + " at place " + (i + 1));
                break;
            }
        }
        if (heard == null) {
            return;
        }
        List<String> expected =
                stored.feedSequences().stream().map(String::valueOf).toList();
        if (!heard.equals(expected)) {
            verdict.violation(invariant, firstDifference(expected, heard));
        }
        verdict.figure("changes heard by the listener", heard.size());
    }

    private static String firstDifference(List<String> expected, List<String> heard) {
        List<String> both = new ArrayList<>();
        for (int i = 0; i < Math.max(expected.size(), heard.size()); i++) {
            String should = i < expected.size() ? expected.get(i) : "nothing";
            String was = i < heard.size() ? heard.get(i) : "nothing";
            if (!should.equals(was)) {
                both.add("place " + (i + 1) + " should be " + should + " and was " + was);
                break;
            }
        }
        return String.join("", both);
    }
}
