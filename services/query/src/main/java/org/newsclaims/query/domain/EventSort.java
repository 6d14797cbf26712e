package org.newsclaims.query.domain;

/** Orders of the event list; ties are broken by id. */
public enum EventSort {
    /** Latest publication first. */
    NEWEST,
    /** Earliest first publication first. */
    OLDEST,
    /** Latest happening first. */
    DATE,
    /** Most articles first. */
    ARTICLES,
    /** Most outlets first. */
    OUTLETS,
    /** Most claims first. */
    CLAIMS
}
