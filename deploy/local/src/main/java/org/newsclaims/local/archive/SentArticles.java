package org.newsclaims.local.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.newsclaims.local.client.QueryClient;
import org.newsclaims.local.terminal.Progress;

/**
 * Which articles were sent, in memory that does not grow with their number: some evenly spread over all, and the last ones. The log
 * is worked through in several parts side by side, each in its order, so that once these are in the views, all are: among as many
 * last ones there are some of every part. Not thread-safe.
 */
public final class SentArticles {
    private static final int SPREAD = 512;
    private static final int LAST = 200;
    /** How long the next one that is kept may take, once the one before it is in the views. */
    private static final int PATIENCE_SECONDS = 600;

    private record Sent(long number, String id) {}

    private final List<Sent> spread = new ArrayList<>();
    private final Deque<Sent> last = new ArrayDeque<>();
    private long every = 1;
    private long count;

    /** The next article that the log has. */
    public void add(String id) {
        Sent sent = new Sent(++count, id);
        if (count % every == 0) {
            spread.add(sent);
        }
        if (spread.size() == SPREAD) {
            every *= 2;
            spread.removeIf(each -> each.number() % every != 0);
        }
        last.add(sent);
        if (last.size() > LAST) {
            last.remove();
        }
    }

    /**
     * Waits until all are in the views, and shows how many are.
     *
     * @param err is told which one the views did not get, so long after the one before it
     * @return whether all are
     */
    public boolean awaitProjected(QueryClient query, PrintStream err) throws IOException, InterruptedException {
        Progress projected = Progress.told("articles in the views", count);
        Optional<String> missing = firstMissing(query, projected);
        projected.done();
        missing.ifPresent(id -> err.println("article " + id + " did not get into the views in " + PATIENCE_SECONDS
                + " s; news-claims logs claims tells why"));
        return missing.isEmpty();
    }

    private Optional<String> firstMissing(QueryClient query, Progress projected)
            throws IOException, InterruptedException {
        long shown = 0;
        for (Sent sent : inOrder()) {
            if (!query.awaitProjected(sent.id(), PATIENCE_SECONDS)) {
                return Optional.of(sent.id());
            }
            projected.many(sent.number() - shown);
            shown = sent.number();
        }
        return Optional.empty();
    }

    List<String> ids() {
        return inOrder().stream().map(Sent::id).toList();
    }

    private List<Sent> inOrder() {
        List<Sent> all = new ArrayList<>();
        for (Sent sent : spread) {
            if (last.isEmpty() || sent.number() < last.peek().number()) {
                all.add(sent);
            }
        }
        all.addAll(last);
        return all;
    }
}
