package org.newsclaims.e2e.nemesis;

/**
 * A fault that happened.
 *
 * @param kind which
 * @param atMillis when it began, in milliseconds since the nemesis did
 * @param forMillis how long it and the mending took
 */
public record Struck(String kind, long atMillis, long forMillis) {}
