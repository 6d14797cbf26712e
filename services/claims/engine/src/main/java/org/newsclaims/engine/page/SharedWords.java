package org.newsclaims.engine.page;

/** Keeps one copy of words that come again and again, so that a text of a million marks does not hold a million strings. */
final class SharedWords {
    private static final int PLACES = 512;

    private final String[] seen = new String[PLACES];

    /** An equal string, the same one as before if it was seen lately. */
    String of(String word) {
        int hash = word.hashCode();
        int place = (hash ^ hash >>> 15) & PLACES - 1;
        if (!word.equals(seen[place])) {
            seen[place] = word;
        }
        return seen[place];
    }
}
