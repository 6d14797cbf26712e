package org.newsclaims.records.view;

/** The attributing words as printed, and the dictionary form of their head in lower case. */
public record CueView(String text, String lemma) {}
