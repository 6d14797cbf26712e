package org.newsclaims.engine.lexicon;

/** What an inflected form of a verb can be. */
public enum VerbForm {
    BASE,
    PRESENT,
    PAST,
    PARTICIPLE,
    GERUND
}
