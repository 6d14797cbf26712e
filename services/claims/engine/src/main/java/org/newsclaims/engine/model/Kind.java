package org.newsclaims.engine.model;

/** What sort of attribution a statement is, so that readers can ask for speech alone. */
public enum Kind {
    /** Uttered: speech in any medium but writing. */
    SAID,
    /** Written: reports, posts, letters, polls, laws. */
    WRITTEN,
    /** Believed, felt, wanted or intended, without being told to anybody. */
    BELIEVED,
    /** Only possible: a condition, a question, something still to come or wished for. Nobody is said to have said it. */
    SUPPOSED,
    /** An act, a picture, a test, a name, a mere topic: words that attribute, but tell of nothing that somebody said. */
    OTHER
}
