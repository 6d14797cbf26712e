package org.newsclaims.engine.syntax.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Weights of a linear classifier with three classes: one int per hashed feature holds three weights of eight bits and an
 * eight-bit check. Immutable and thread-safe.
 */
public final class PackedWeights {
    private static final int PROBES = 4;

    private final int[] slots;
    private final int shift;

    private PackedWeights(int[] slots) {
        this.slots = slots;
        this.shift = 32 - Integer.numberOfTrailingZeros(slots.length);
    }

    /**
     * Takes {@code weights[i][c]}, the weight of feature {@code hashes[i]} for class c. Features come with the most useful
     * first: one that finds no free slot is dropped.
     */
    public static PackedWeights of(int[] hashes, byte[][] weights, int slotBits) {
        PackedWeights packed = new PackedWeights(new int[1 << slotBits]);
        for (int i = 0; i < hashes.length; i++) {
            byte[] w = weights[i];
            packed.put(hashes[i], (hashes[i] & 0xFF) << 24 | (w[0] & 0xFF) << 16 | (w[1] & 0xFF) << 8 | w[2] & 0xFF);
        }
        return packed;
    }

    private void put(int hash, int value) {
        int slot = FeatureHash.spread(hash) >>> shift;
        for (int k = 0; k < PROBES; k++) {
            if (slots[slot ^ k] == 0) {
                slots[slot ^ k] = value;
                return;
            }
        }
    }

    /**
     * Looks where the features {@code from .. to} stand, for {@link #addTo}. Best asked for many at once: the slots are far
     * apart, and no load waits for another.
     *
     * @param found as long as the features; what the first slot of each holds is written at its place
     */
    void load(int[] features, int from, int to, int[] found) {
        for (int i = from; i < to; i++) {
            found[i] = slots[FeatureHash.spread(features[i]) >>> shift];
        }
    }

    /** Adds the weights of the features {@code from .. to}, which have been loaded, to the three scores. */
    void addTo(int[] scores, int[] features, int from, int to, int[] found) {
        int a = 0;
        int b = 0;
        int c = 0;
        for (int i = from; i < to; i++) {
            int value = found[i];
            int check = features[i] << 24;
            if (value != 0 && (value ^ check) >>> 24 != 0) {
                value = probe(features[i], check);
            }
            a += (byte) (value >> 16); // nothing when the slot is free
            b += (byte) (value >> 8);
            c += (byte) value;
        }
        scores[0] += a;
        scores[1] += b;
        scores[2] += c;
    }

    /** The feature's slot by its other places, all looked at: where the search ends is like the throw of a die. */
    private int probe(int hash, int check) {
        int slot = FeatureHash.spread(hash) >>> shift;
        int second = slots[slot ^ 1];
        int third = slots[slot ^ 2];
        int last = slots[slot ^ PROBES - 1];
        int value = last & -ends(last, check);
        value ^= (value ^ third) & -ends(third, check);
        return value ^ (value ^ second) & -ends(second, check);
    }

    /** 1 when a search ends at such a value, as it is free or has the check, 0 otherwise. */
    private static int ends(int value, int check) {
        return ((value ^ check) >>> 24) - 1 >>> 31 | ~(value | -value) >>> 31;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(slots.length);
        for (int slot : slots) {
            out.writeInt(slot);
        }
    }

    public static PackedWeights read(DataInputStream in) throws IOException {
        int[] slots = new int[in.readInt()];
        ModelBytes.readInts(in, slots);
        return new PackedWeights(slots);
    }
}
