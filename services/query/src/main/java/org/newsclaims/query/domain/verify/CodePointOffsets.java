package org.newsclaims.query.domain.verify;

/** Turns places in UTF-16 units into places in code points, going forward through a text once. */
final class CodePointOffsets {
    private final String text;
    private int unit;
    private int point;

    CodePointOffsets(String text) {
        this.text = text;
    }

    /** @param start not before that of the place asked for last */
    Place place(int start, int end) {
        point += text.codePointCount(unit, start);
        unit = start;
        return new Place(point, point + text.codePointCount(start, end), text.substring(start, end));
    }
}
