package org.newsclaims.engine.model;

/** Whether the speaker stood by the content. */
public enum Polarity {
    /** X said P. */
    AFFIRMED,
    /** X denied P. */
    DENIED,
    /** The article says that X did not mention, did not corroborate or declined to comment on P. */
    OMITTED
}
