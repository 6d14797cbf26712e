package org.newsclaims.engine.syntax.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Weights of a linear classifier over hashed features, eight bits each, of which only those that are not zero are kept. A
 * feature is looked up by its hash; an eight-bit check keeps most strangers out. Immutable; may be read by many threads.
 */
public final class SparseWeights {
    private static final int PROBES = 4;
    private static final int OFFSET = 0xFFFFFF;
    /** Where the number of weights stands above the place of an entry. */
    private static final int COUNT = 24;

    private final int classes;
    /** Check in the top eight bits, place of the feature's entry below; 0 is free. */
    private final int[] slots;

    private final int shift;
    /** For each feature the number of its weights, then class and weight in turn; the first byte is never used. */
    private final byte[] entries;

    private SparseWeights(int classes, int[] slots, byte[] entries) {
        this.classes = classes;
        this.slots = slots;
        this.shift = 32 - Integer.numberOfTrailingZeros(slots.length);
        this.entries = entries;
    }

    /**
     * Takes {@code weights[i][c]}, the weight of feature {@code hashes[i]} for class c. Features come with the most useful
     * first: one that finds no free slot is dropped.
     */
    public static SparseWeights of(int classes, int[] hashes, byte[][] weights, int slotBits) {
        int[] slots = new int[1 << slotBits];
        byte[] entries = new byte[1 << 16];
        int used = 1;
        for (int i = 0; i < hashes.length; i++) {
            int slot = freeSlot(slots, 32 - slotBits, hashes[i]);
            if (slot < 0) {
                continue;
            }
            if (used + 2 * classes + 1 > entries.length) {
                entries = Arrays.copyOf(entries, entries.length * 2);
            }
            slots[slot] = hashes[i] << 24 | used;
            int count = used++;
            for (int c = 0; c < classes; c++) {
                if (weights[i][c] != 0) {
                    entries[count]++;
                    entries[used++] = (byte) c;
                    entries[used++] = weights[i][c];
                }
            }
        }
        if (used > OFFSET) {
            throw new IllegalArgumentException("too many weights: " + used);
        }
        return new SparseWeights(classes, slots, Arrays.copyOf(entries, used));
    }

    private static int freeSlot(int[] slots, int shift, int hash) {
        int slot = FeatureHash.spread(hash) >>> shift;
        for (int k = 0; k < PROBES; k++) {
            if (slots[slot ^ k] == 0) {
                return slot ^ k;
            }
        }
        return -1;
    }

    public int classes() {
        return classes;
    }

    /**
     * Adds the weights of the features {@code from .. to} to the scores. {@code found} is scratch space as long as the
     * features.
     */
    void addTo(int[] scores, int[] features, int from, int to, int[] found) {
        for (int i = from; i < to; i++) { // loads that do not wait for each other, before any that does
            found[i] = slots[FeatureHash.spread(features[i]) >>> shift];
        }
        int known = 0;
        for (int i = from; i < to; i++) { // the same for how many weights there are
            int entry = entry(found[i], features[i]);
            if (entry != 0) {
                found[known++] = entries[entry] << COUNT | entry;
            }
        }
        for (int i = 0; i < known; i++) {
            add(scores, (found[i] & OFFSET) + 1, found[i] >>> COUNT);
        }
    }

    /** The place of a feature's entry, 0 when it has none; {@code slot} is what the first of its slots holds. */
    private int entry(int slot, int hash) {
        if (slot == 0 || (slot ^ hash << 24) >>> 24 == 0) {
            return slot & OFFSET;
        }
        int first = FeatureHash.spread(hash) >>> shift;
        for (int k = 1; k < PROBES; k++) {
            int found = slots[first ^ k];
            if (found == 0 || (found ^ hash << 24) >>> 24 == 0) {
                return found & OFFSET;
            }
        }
        return 0;
    }

    private void add(int[] scores, int first, int count) {
        int end = first + 2 * count;
        for (int e = first; e < end; e += 2) {
            scores[entries[e]] += entries[e + 1];
        }
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeByte(classes);
        out.writeInt(slots.length);
        out.writeInt(entries.length);
        for (int slot : slots) {
            out.writeInt(slot);
        }
        out.write(entries);
    }

    public static SparseWeights read(DataInputStream in) throws IOException {
        int classes = in.readByte();
        int[] slots = new int[in.readInt()];
        int length = in.readInt();
        ModelBytes.readInts(in, slots);
        return new SparseWeights(classes, slots, in.readNBytes(length));
    }
}
