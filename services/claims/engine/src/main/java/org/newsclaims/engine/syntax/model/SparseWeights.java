package org.newsclaims.engine.syntax.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Weights of a linear classifier over hashed features, eight bits each, of which only those that are not zero are kept. A
 * feature is looked up by its hash; an eight-bit check keeps most strangers out. Immutable and thread-safe.
 */
public final class SparseWeights {
    private final int classes;
    /** Check in the top eight bits, number of the feature from 1 below; 0 is free. */
    private final int[] slots;

    private final int shift;
    /** Where the weights of each feature begin in {@link #entries}. */
    private final int[] offsets;
    /** Class and weight in turn. */
    private final byte[] entries;

    private SparseWeights(int classes, int[] slots, int[] offsets, byte[] entries) {
        this.classes = classes;
        this.slots = slots;
        this.shift = 32 - Integer.numberOfTrailingZeros(slots.length);
        this.offsets = offsets;
        this.entries = entries;
    }

    /**
     * Takes {@code weights[i][c]}, the weight of feature {@code hashes[i]} for class c. Features come with the most useful
     * first: one that finds no free slot is dropped.
     */
    public static SparseWeights of(int classes, int[] hashes, byte[][] weights, int slotBits) {
        int[] slots = new int[1 << slotBits];
        int shift = 32 - slotBits;
        int[] offsets = new int[hashes.length + 2];
        byte[] entries = new byte[hashes.length * classes * 2];
        int features = 0;
        int used = 0;
        for (int i = 0; i < hashes.length; i++) {
            int slot = freeSlot(slots, shift, hashes[i]);
            if (slot < 0) {
                continue;
            }
            slots[slot] = check(hashes[i]) | ++features;
            offsets[features] = used;
            for (int c = 0; c < classes; c++) {
                if (weights[i][c] != 0) {
                    entries[used++] = (byte) c;
                    entries[used++] = weights[i][c];
                }
            }
            offsets[features + 1] = used;
        }
        return new SparseWeights(
                classes, slots, java.util.Arrays.copyOf(offsets, features + 2), java.util.Arrays.copyOf(entries, used));
    }

    private static int freeSlot(int[] slots, int shift, int hash) {
        int slot = hash * 0x9E3779B1 >>> shift;
        for (int i = 0; i < 4; i++) {
            if (slots[slot ^ i] == 0) {
                return slot ^ i;
            }
        }
        return -1;
    }

    private static int check(int hash) {
        return hash << 24;
    }

    public int classes() {
        return classes;
    }

    /** Adds the weights of the first {@code n} features to the scores. */
    public void addTo(int[] scores, int[] features, int n) {
        for (int i = 0; i < n; i++) {
            int hash = features[i];
            int slot = hash * 0x9E3779B1 >>> shift;
            int check = hash << 24;
            for (int k = 0; k < 4; k++) {
                int found = slots[slot ^ k];
                if (found == 0) {
                    break;
                }
                if ((found & 0xFF000000) == check) {
                    add(scores, found & 0xFFFFFF);
                    break;
                }
            }
        }
    }

    private void add(int[] scores, int feature) {
        int end = offsets[feature + 1];
        for (int e = offsets[feature]; e < end; e += 2) {
            scores[entries[e]] += entries[e + 1];
        }
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeByte(classes);
        out.writeInt(slots.length);
        out.writeInt(offsets.length);
        out.writeInt(entries.length);
        for (int slot : slots) {
            out.writeInt(slot);
        }
        for (int f = 1; f + 1 < offsets.length; f++) {
            out.writeByte(offsets[f + 1] - offsets[f] >> 1);
        }
        for (int e = 0; e < entries.length; e += 2) {
            out.writeByte(entries[e]);
        }
        for (int e = 1; e < entries.length; e += 2) {
            out.writeByte(entries[e]);
        }
    }

    public static SparseWeights read(DataInputStream in) throws IOException {
        int classes = in.readByte();
        int[] slots = new int[in.readInt()];
        int[] offsets = new int[in.readInt()];
        byte[] entries = new byte[in.readInt()];
        ModelBytes.readInts(in, slots);
        byte[] counts = in.readNBytes(Math.max(0, offsets.length - 2));
        for (int f = 0; f < counts.length; f++) {
            offsets[f + 2] = offsets[f + 1] + 2 * (counts[f] & 0xFF);
        }
        byte[] half = in.readNBytes(entries.length / 2);
        for (int e = 0; e < half.length; e++) {
            entries[2 * e] = half[e];
        }
        half = in.readNBytes(entries.length / 2);
        for (int e = 0; e < half.length; e++) {
            entries[2 * e + 1] = half[e];
        }
        return new SparseWeights(classes, slots, offsets, entries);
    }
}
