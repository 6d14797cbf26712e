package org.newsclaims.engine.model;

/** How much of the content stands in quotation marks. */
public enum Form {
    /** All of it. */
    DIRECT,
    /** Some of it. */
    MIXED,
    /** None of it. */
    INDIRECT
}
