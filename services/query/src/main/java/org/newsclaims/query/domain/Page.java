package org.newsclaims.query.domain;

import java.util.List;

/**
 * Part of a list.
 *
 * @param items in order
 * @param next where to go on, or null at the end
 */
public record Page<T>(List<T> items, Cursor next) {
    public Page {
        items = List.copyOf(items);
    }
}
