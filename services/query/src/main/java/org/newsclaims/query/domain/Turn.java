package org.newsclaims.query.domain;

/**
 * A thing of a list that can be followed, as it stands.
 *
 * @param id of the thing
 * @param doc the thing as JSON; null when it is not, or no longer, in the list
 */
public record Turn(String id, String doc) {}
