package org.newsclaims.engine.grouping;

/**
 * A term of an article with what it weighs there.
 *
 * @param text stem in lower case, without blanks; a full name has its parts joined by an underscore
 * @param kind what sort of term
 * @param weight term frequency, damped, times static inverse document frequency, in thousandths; positive
 * @param place how early in the article it first stands
 */
record Term(String text, Kind kind, int weight, Place place) {
    boolean lead() {
        return place != Place.BODY;
    }

    boolean head() {
        return place == Place.HEAD;
    }

    /** Earliest first. */
    enum Place {
        /** Among the first telling words: those of the headline, where there is one. */
        HEAD('^'),
        /** In the headline or the first sentences. */
        LEAD('+'),
        BODY('.');

        private final char code;

        Place(char code) {
            this.code = code;
        }

        char code() {
            return code;
        }

        static Place of(char code) {
            for (Place place : values()) {
                if (place.code == code) {
                    return place;
                }
            }
            throw new IllegalArgumentException("no place of a term: " + code);
        }
    }

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
