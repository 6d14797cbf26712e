package org.newsclaims.query.domain.filter;

import java.time.Instant;

/**
 * Which speakers; every null means no restriction.
 *
 * @param q part of one of the names, in any case
 * @param type {@code person}, {@code organization}, {@code group} or {@code unnamed}
 * @param speaksFor the id of whom they speak for, or any name of that speaker, in any case
 * @param sort never null
 * @param asOf the time the views are seen from, or null for now
 */
public record SpeakerFilter(String q, String type, String speaksFor, SpeakerSort sort, Instant asOf) {}
