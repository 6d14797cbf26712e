package org.newsclaims.engine.identity;

/** What one name of an event is to another, as far as the names alone tell. */
enum NameRelation {
    /** Two forms of one name. */
    SAME,
    /** A shorter form of the other, which it means unless it may mean somebody else as well. */
    SHORTER,
    /** What takes the other up where an article has both: "the doctors" after "six doctors". */
    TAKING_UP,
    /** Spelled a little differently: one only where the articles call both the same. */
    ALIKE,
    /** Two names. */
    APART
}
