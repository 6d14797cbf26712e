package org.newsclaims.engine.lexicon;

/** What pronoun a person is given, as far as name or title tell. */
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** Whether one person can have both. */
    public boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
