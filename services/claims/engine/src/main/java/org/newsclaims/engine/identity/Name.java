package org.newsclaims.engine.identity;

import java.util.Set;

/** A name or description of a speaker, taken apart for comparison. */
sealed interface Name permits PersonName, BodyName, Description {
    /** Two names that are more than {@link NameRelation#APART} have a key in common. */
    Set<String> keys();

    /** What this one is to another. */
    NameRelation to(Name other);

    /** How much it tells: a name is {@link NameRelation#SHORTER} only than names that tell more. */
    int fullness();
}
