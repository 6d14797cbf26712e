package org.newsclaims.engine.terms;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.newsclaims.engine.lexicon.WordList;

/**
 * Which words may stand for one another: a table of the common senses of some ten thousand English words, and of the
 * senses next to them. Immutable.
 */
public final class Thesaurus {
    private static final String RESOURCE = "thesaurus.tsv";
    private static final int[] NONE = {};
    private static final Entry UNKNOWN = new Entry(NONE, NONE);
    private static final Thesaurus STANDARD = new Thesaurus();

    private final Map<String, Entry> entries = new HashMap<>();

    private Thesaurus() {
        for (String line : WordList.read(Thesaurus.class, RESOURCE)) {
            String[] fields = line.split("\t", -1);
            entries.put(fields[0], new Entry(numbers(fields[1]), numbers(fields[2])));
        }
    }

    /** The table that comes with the engine. */
    public static Thesaurus standard() {
        return STANDARD;
    }

    /**
     * @param stem as {@link Stems#of} gives it; a verb with its particle as {@code turn_down}
     * @return what is known of the word, which may be nothing
     */
    public Entry of(String stem) {
        Entry entry = entries.get(stem);
        return entry != null ? entry : entries.getOrDefault(Irregular.base(stem), UNKNOWN);
    }

    /** Whether it has an entry for a verb with its particle. */
    public boolean has(String stem, String particle) {
        return entries.containsKey(Irregular.base(stem) + '_' + particle);
    }

    private static int[] numbers(String list) {
        return list.isEmpty()
                ? NONE
                : Arrays.stream(list.split(","))
                        .mapToInt(number -> Integer.parseInt(number, Character.MAX_RADIX))
                        .sorted()
                        .toArray();
    }

    /** The senses of a word. */
    public static final class Entry {
        private final int[] senses;
        private final int[] next;

        private Entry(int[] senses, int[] next) {
            this.senses = senses;
            this.next = next;
        }

        /** Whether the table has the word; one that it does not have shares no sense with any. */
        public boolean isKnown() {
            return this != UNKNOWN;
        }

        /** Whether both words have a sense in common. */
        public boolean same(Entry other) {
            return meet(senses, other.senses);
        }

        /** Whether a sense of the one is next to a sense of the other: more general, derived or similar. */
        public boolean near(Entry other) {
            return meet(senses, other.next) || meet(next, other.senses);
        }

        private static boolean meet(int[] a, int[] b) {
            int i = 0;
            int j = 0;
            while (i < a.length && j < b.length) {
                if (a[i] == b[j]) {
                    return true;
                }
                if (a[i] < b[j]) {
                    i++;
                } else {
                    j++;
                }
            }
            return false;
        }
    }
}
