package org.newsclaims.engine.model;

/** What a resolved source is. */
public enum SpeakerType {
    PERSON,
    ORGANIZATION,
    /** Several that speak as one and carry no name of their own: "Western powers", "voters". */
    GROUP,
    /** Somebody whose name the article withholds: "a senior official". */
    UNNAMED
}
