package org.newsclaims.engine.grammar;

/** What a clause says of the deed its verb names. */
public enum Outcome {
    /** It was done. */
    DONE,
    /** It was not done: negated, refused, avoided, or by nobody. */
    UNDONE,
    /** It may be done or not: a condition, a question, a future, a wish. */
    POSSIBLE
}
