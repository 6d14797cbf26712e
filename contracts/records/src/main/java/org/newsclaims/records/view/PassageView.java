package org.newsclaims.records.view;

/**
 * The stretch of an article that a statement stands in, verbatim, from its first to its last span, and on to
 * who was told where it ends with the verb ("told | reporters").
 *
 * @param start first code point
 * @param end one past the last code point
 * @param text what stands there
 * @param before what stands right before it, up to three sentences, verbatim, where the content points back to it ("that", "she"); else null
 */
public record PassageView(int start, int end, String text, String before) {}
