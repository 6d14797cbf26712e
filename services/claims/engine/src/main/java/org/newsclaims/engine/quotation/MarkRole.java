package org.newsclaims.engine.quotation;

/** What a mark can do where it stands. */
enum MarkRole {
    OPENS,
    CLOSES,
    /** A double mark that opens or closes, whichever makes sense. */
    EITHER,
    /** A single mark that opens, if it is closed later. */
    SINGLE_OPENS,
    /** A single mark that can only close. */
    SINGLE_CLOSES,
    /** As before, unless it is the apostrophe of a plural: "the Democrats' plan". */
    SINGLE_MAY_CLOSE;

    boolean isDouble() {
        return this == OPENS || this == CLOSES || this == EITHER;
    }
}
