package org.newsclaims.records.view;

/**
 * One thing that tells an article from others.
 *
 * @param text as shown
 * @param weight how telling it is in its article, in thousandths; positive
 */
public record TraitView(String text, int weight) {}
