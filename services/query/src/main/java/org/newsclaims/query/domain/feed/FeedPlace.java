package org.newsclaims.query.domain.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the claim feed, as ids of server-sent events tell it: {@code epoch-sequence}.
 *
 * @param epoch the history that the sequence counts in; empty when the place names none
 * @param sequence of the last change before the place; 0 before the first
 */
public record FeedPlace(Optional<String> epoch, long sequence) {
    private static final Pattern SHAPE = Pattern.compile("(?:([a-z0-9]{1,32})-)?(\\d{1,18})");

    /** A place in a history that is known. */
    public static FeedPlace in(String epoch, long sequence) {
        return new FeedPlace(Optional.of(epoch), sequence);
    }

    /** Reads an id, or a sequence alone; empty when the text is neither. */
    public static Optional<FeedPlace> read(String text) {
        Matcher parts = SHAPE.matcher(text);
        return parts.matches()
                ? Optional.of(new FeedPlace(Optional.ofNullable(parts.group(1)), Long.parseLong(parts.group(2))))
                : Optional.empty();
    }

    /** As {@link #read} takes it. */
    @Override
    public String toString() {
        return epoch.map(history -> history + "-").orElse("") + sequence;
    }
}
