package org.newsclaims.query.domain;

import java.util.List;
import java.util.function.Function;

/**
 * Part of a list.
 *
 * @param items in order
 * @param next where to go on, or null at the end
 */
public record ListPage<T>(List<T> items, Cursor next) implements Part {
    public ListPage {
        items = List.copyOf(items);
    }

    @Override
    public int count() {
        return items.size();
    }

    /** The same page of something made of each item. */
    public <R> ListPage<R> map(Function<T, R> each) {
        return new ListPage<>(items.stream().map(each).toList(), next);
    }
}
