package org.newsclaims.query.domain;

/** Part of a list, in whatever form. */
public interface Part {
    /** Whether it holds no item. */
    boolean isEmpty();
}
