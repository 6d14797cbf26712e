package org.newsclaims.query.domain;

/** Part of a list, in whatever form. */
public interface Part {
    /** How many items it holds. */
    int count();

    /** Where to go on; null where the list is known to end. */
    Cursor next();

    /** Whether it holds no item. */
    default boolean isEmpty() {
        return count() == 0;
    }
}
