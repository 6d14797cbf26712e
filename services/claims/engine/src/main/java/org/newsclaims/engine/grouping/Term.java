package org.newsclaims.engine.grouping;

/**
 * A term of an article with what it weighs there.
 *
 * @param text stem in lower case, without blanks; a full name has its parts joined by an underscore
 * @param kind what sort of term
 * @param weight term frequency, damped, times static inverse document frequency, in thousandths; positive
 * @param lead whether it stands in the headline or the first sentences
 */
record Term(String text, Kind kind, int weight, boolean lead) {
    enum Kind {
        WORD('w'),
        NAME('n'),
        FULL_NAME('f'),
        NUMBER('d'),
        /** Two telling words in a row. */
        PAIR('p');

        private final char code;

        Kind(char code) {
            this.code = code;
        }

        char code() {
            return code;
        }

        static Kind of(char code) {
            for (Kind kind : values()) {
                if (kind.code == code) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no kind of term: " + code);
        }
    }
}
