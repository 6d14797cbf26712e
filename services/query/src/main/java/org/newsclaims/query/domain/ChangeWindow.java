package org.newsclaims.query.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** The newest changes of the feed without gaps, up to a number. Not thread-safe. */
public final class ChangeWindow {
    private final ArrayDeque<Change> changes = new ArrayDeque<>();
    private final int most;
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
    public void add(List<Change> next) {
        for (Change change : next) {
            changes.addLast(change);
            head = change.sequence();
        }
        while (changes.size() > most) {
            changes.removeFirst();
        }
    }

    /** Whether all changes after {@code sequence} are here. */
    public boolean covers(long sequence) {
        return sequence >= head || (!changes.isEmpty() && changes.peekFirst().sequence() <= sequence + 1);
    }

    /** Changes after {@code sequence}, at most {@code limit}. */
    public List<Change> after(long sequence, int limit) {
        List<Change> found = new ArrayList<>();
        for (Change change : changes) {
            if (change.sequence() > sequence) {
                found.add(change);
                if (found.size() == limit) {
                    break;
                }
            }
        }
        return found;
    }
}
