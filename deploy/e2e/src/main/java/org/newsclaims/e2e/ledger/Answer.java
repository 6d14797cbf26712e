package org.newsclaims.e2e.ledger;

/** What a client knows about something it asked for. */
public enum Answer {
    /** Acknowledged: it must be in the log and, in the end, in the views. */
    OK,
    /** Refused: it must be nowhere. */
    FAIL,
    /** No answer, or one that promises nothing: it may be there or not. */
    UNKNOWN
}
