package org.newsclaims.engine.model;

/**
 * The words that attribute.
 *
 * @param text as printed: "made no mention of"
 * @param lemma dictionary form of its head word, in lower case: "mention"
 */
public record Cue(String text, String lemma) {}
