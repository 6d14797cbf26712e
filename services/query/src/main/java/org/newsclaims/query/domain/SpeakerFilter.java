package org.newsclaims.query.domain;

import java.time.Instant;

/**
 * Which speakers; every null means no restriction.
 *
 * @param q part of one of the names, in any case
 * @param type {@code person}, {@code organization}, {@code group} or {@code unnamed}
 * @param sort never null
 * @param asOf the time the views are seen from, or null for now
 */
public record SpeakerFilter(String q, String type, SpeakerSort sort, Instant asOf) {}
