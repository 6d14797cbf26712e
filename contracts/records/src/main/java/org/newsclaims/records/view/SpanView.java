package org.newsclaims.records.view;

/** A stretch of the article's text in Unicode code points, end exclusive (W3C TextPositionSelector). */
public record SpanView(int start, int end) {}
