package org.newsclaims.query.domain.filter;

/** Orders of the speaker list; ties are broken by id. */
public enum SpeakerSort {
    /** Most statements first. */
    STATEMENTS,
    /** Most events first. */
    EVENTS,
    /** Most outlets first. */
    OUTLETS,
    /** By name. */
    NAME,
    /** Latest publication first. */
    NEWEST
}
