package org.newsclaims.engine.lexicon;

import java.util.Map;

/**
 * What is known of some words. Rules ask several hundred times of every word of an article, nearly always to learn that it
 * is none of theirs: that answer comes from one small array of numbers. Immutable and thread-safe.
 *
 * @param <V> what is known
 */
public final class WordTable<V> {
    private static final int FREE = 0;

    /** Of each place, the hash of the word that has it. Half of the places at least are free. */
    private final int[] hashes;

    private final String[] words;
    private final Object[] values;

    private WordTable(int places) {
        hashes = new int[places];
        words = new String[places];
        values = new Object[places];
    }

    /** @param known nothing null */
    public static <V> WordTable<V> of(Map<String, V> known) {
        WordTable<V> table = new WordTable<>(Integer.highestOneBit(known.size() * 2 + 1) * 2);
        known.forEach(table::put);
        return table;
    }

    private void put(String word, V value) {
        int hash = hash(word);
        int at = place(hash);
        while (hashes[at] != FREE) {
            at = next(at);
        }
        hashes[at] = hash;
        words[at] = word;
        values[at] = value;
    }

    /** What is known of a word, or null. */
    @SuppressWarnings("unchecked")
    public V get(String word) {
        int hash = hash(word);
        for (int at = place(hash); hashes[at] != FREE; at = next(at)) {
            if (hashes[at] == hash && words[at].equals(word)) {
                return (V) values[at];
            }
        }
        return null;
    }

    public boolean has(String word) {
        return get(word) != null;
    }

    private static int hash(String word) {
        int hash = word.hashCode() * 0x9E3779B1;
        return hash == FREE ? 1 : hash;
    }

    /** The first place for a hash, by its upper bits, which differ more. */
    private int place(int hash) {
        return (hash >>> 16 ^ hash) & hashes.length - 1;
    }

    private int next(int place) {
        return place + 1 & hashes.length - 1;
    }
}
