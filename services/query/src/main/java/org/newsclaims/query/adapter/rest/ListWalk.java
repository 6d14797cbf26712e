package org.newsclaims.query.adapter.rest;

import io.smallrye.mutiny.Multi;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.newsclaims.query.domain.Cursor;
import org.newsclaims.query.domain.Part;
import org.newsclaims.query.domain.Slice;

/**
 * A list that is read part after part as its reader takes them, the next one while one is sent, so that a list of any length
 * costs the memory of two parts. Large items come in parts of fewer. For one reader.
 */
final class ListWalk<P extends Part> {
    /** Parts that are read before the reader has taken what was sent. */
    private static final int AHEAD = 1;

    /** Items of the first part, of which nobody knows how large they are. */
    private static final int AT_FIRST = 50;

    /** What a part should take at most; an item that takes more is a part. */
    private static final long BYTES = 1 << 19;

    private final Function<Slice, CompletionStage<P>> question;
    private final ToLongFunction<P> size;
    private final int largest;
    private Cursor after;
    private long left;
    private int items;

    /**
     * @param question asks for a part
     * @param size about how many bytes a part takes
     * @param largest most items of a part
     * @param after where to begin; null for the beginning
     * @param most items in all
     */
    ListWalk(
            Function<Slice, CompletionStage<P>> question,
            ToLongFunction<P> size,
            int largest,
            Cursor after,
            long most) {
        this.question = question;
        this.size = size;
        this.largest = largest;
        this.items = Math.min(AT_FIRST, largest);
        this.after = after;
        this.left = most;
    }

    /** The next part. */
    CompletionStage<P> next() {
        return question.apply(new Slice(after, (int) Math.min(left, items))).thenApply(part -> {
            left -= part.count();
            after = part.next();
            items = itemsAfter(part);
            return part;
        });
    }

    /** As many as of the size that items had just now fit, and not many more at once. */
    private int itemsAfter(P part) {
        long fitting = BYTES * part.count() / Math.max(1, size.applyAsLong(part));
        return (int) Math.max(1, Math.min(Math.min(largest, 2L * items), part.isEmpty() ? largest : fitting));
    }

    /** All parts that are left; there is one at least. */
    Multi<P> rest() {
        return Multi.createBy()
                .repeating()
                .completionStage(this::next)
                .whilst(part -> goesOn())
                // Asks for the next part when one is handed on, in place of when it has been sent.
                .emitOn(Runnable::run, AHEAD);
    }

    /** The part that {@link #next} has just told, and all that are left. */
    Multi<P> from(P told) {
        Multi<P> begin = Multi.createFrom().item(told);
        return goesOn() ? Multi.createBy().concatenating().streams(begin, rest()) : begin;
    }

    private boolean goesOn() {
        return after != null && left > 0;
    }
}
