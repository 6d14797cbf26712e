package org.newsclaims.engine.syntax;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.newsclaims.engine.text.AnalysedText;

/**
 * Brown clusters and possible parts of speech of some 820,000 English words in four megabytes. A word is known by its hash
 * ({@link #hash}); about one unknown word in a thousand is taken for a known one. Immutable and thread-safe.
 */
public final class WordClusters {
    /** How many numbers {@link #ambiguity} can give. */
    public static final int AMBIGUITIES = 256;

    private static final int SLOT_BITS = 20;
    private static final int CHECK_MASK = 0x1FFF;

    /** From the top: 11 bits of cluster, 8 bits of ambiguity class, 13 bits of check; 0 is free. */
    private final int[] slots;
    /** Bits of each cluster's path, and how many, by cluster number. */
    private final int[] paths;

    private final byte[] lengths;

    private WordClusters(int[] slots, int[] paths, byte[] lengths) {
        this.slots = slots;
        this.paths = paths;
        this.lengths = lengths;
    }

    /** Reads the resource that comes with the engine; one read is enough for everybody. */
    public static WordClusters load() {
        try (InputStream raw = WordClusters.class.getResourceAsStream("word-clusters.bin");
                DataInputStream in = new DataInputStream(new BufferedInputStream(raw, 1 << 16))) {
            int clusters = in.readShort();
            int[] paths = new int[clusters + 1];
            byte[] lengths = new byte[clusters + 1];
            for (int c = 1; c <= clusters; c++) {
                lengths[c] = in.readByte();
                paths[c] = in.readInt();
            }
            int[] slots = new int[1 << SLOT_BITS];
            ByteBuffer.wrap(in.readNBytes(slots.length * 4)).asIntBuffer().get(slots);
            return new WordClusters(slots, paths, lengths);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes such a resource.
     *
     * @param paths the cluster paths, strings of 0 and 1; the first is cluster 1
     * @param hashes hash of each word, in the order in which they are to be stored
     * @param cluster cluster of each word, or 0
     * @param ambiguity ambiguity class of each word, or 0
     */
    public static void write(DataOutputStream out, List<String> paths, int[] hashes, int[] cluster, int[] ambiguity)
            throws IOException {
        out.writeShort(paths.size());
        for (String path : paths) {
            out.writeByte(path.length());
            out.writeInt(Integer.parseInt(path, 2));
        }
        int[] slots = new int[1 << SLOT_BITS];
        for (int i = 0; i < hashes.length; i++) {
            int slot = slot(hashes[i]);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = cluster[i] << 21 | ambiguity[i] << 13 | hashes[i] & CHECK_MASK;
        }
        for (int slot : slots) {
            out.writeInt(slot);
        }
    }

    private static int slot(int hash) {
        return hash >>> 32 - SLOT_BITS;
    }

    /** Hash of a word as {@link AnalysedText#normal} gives it: case does not count, and all numbers are one. */
    public static int hash(CharSequence normal) {
        return WordHash.simplified(normal, 0, normal.length());
    }

    /** Everything known about the word with that hash, to be asked for in parts below; 0 when it is unknown. */
    public int entry(int hash) {
        int slot = slot(hash);
        int check = hash & CHECK_MASK;
        for (int found = slots[slot]; found != 0; found = slots[slot]) {
            if ((found & CHECK_MASK) == check) {
                return found;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return 0;
    }

    /** The word's cluster, from 1, or 0 when it has none. */
    public int cluster(AnalysedText text, int token) {
        return clusterOf(entry(hash(text.normal(token))));
    }

    public static int clusterOf(int entry) {
        return entry >>> 21;
    }

    /** Number of the set of parts of speech that the word may have, or 0. */
    public static int ambiguityOf(int entry) {
        return entry >>> 13 & AMBIGUITIES - 1;
    }

    /**
     * The first {@code bits} of the cluster's path with a 1 put before them, so that paths of different length differ; the
     * whole path if it is shorter. 0 for cluster 0. Clusters that share a prefix are of a kind; 4, 6 and 10 bits are usual.
     */
    public int prefix(int cluster, int bits) {
        if (cluster == 0) {
            return 0;
        }
        int length = Math.min(bits, lengths[cluster]);
        return 1 << length | paths[cluster] >>> lengths[cluster] - length;
    }
}
