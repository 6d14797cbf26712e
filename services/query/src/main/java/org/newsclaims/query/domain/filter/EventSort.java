package org.newsclaims.query.domain.filter;

/** Orders of the event list; ties are broken by id. */
public enum EventSort {
    /** Best match with the words searched for first. */
    RELEVANCE,
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
    /** Most independent origins first: copies of one story count once. */
    ORIGINS,
    /** Most claims first. */
    CLAIMS,
    /** Most conflicts between claims first. */
    DISPUTED
}
