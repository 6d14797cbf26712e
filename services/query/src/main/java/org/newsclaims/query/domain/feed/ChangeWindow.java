package org.newsclaims.query.domain.feed;

import java.util.ArrayList;
import java.util.List;

/** The newest changes of the feed without gaps, up to a number. Not thread-safe. */
public final class ChangeWindow {
    private final int most;
    private final List<Told> changes = new ArrayList<>();

    private long head;

    /** @param head sequence of the newest change so far; 0 for none */
    public ChangeWindow(int most, long head) {
        this.most = most;
        this.head = head;
    }

    /** Sequence of the newest change. */
    public long head() {
        return head;
    }

    /** @param next changes that follow the newest so far */
    public void add(List<Told> next) {
        changes.addAll(next);
        if (!next.isEmpty()) {
            head = next.get(next.size() - 1).sequence();
        }
        if (changes.size() > most) {
            changes.subList(0, changes.size() - most).clear();
        }
    }

    /** Whether all changes after {@code sequence} are here. */
    public boolean covers(long sequence) {
        return sequence >= head || (!changes.isEmpty() && changes.get(0).sequence() <= sequence + 1);
    }

    /** Changes after {@code sequence}, at most {@code limit}. */
    public List<Told> after(long sequence, int limit) {
        int from = firstAfter(sequence);
        return List.copyOf(changes.subList(from, Math.min(changes.size(), from + limit)));
    }

    private int firstAfter(long sequence) {
        int low = 0;
        int high = changes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (changes.get(middle).sequence() > sequence) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
