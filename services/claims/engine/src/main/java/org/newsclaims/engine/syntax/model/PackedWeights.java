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
     * Adds the weights of the features {@code from .. to} to the three scores. {@code found} is scratch space as long as the
     * features.
     */
    void addTo(int[] scores, int[] features, int from, int to, int[] found) {
        for (int i = from; i < to; i++) { // loads that do not wait for each other
            found[i] = slots[FeatureHash.spread(features[i]) >>> shift];
        }
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

    private int probe(int hash, int check) {
        int slot = FeatureHash.spread(hash) >>> shift;
        for (int k = 1; k < PROBES; k++) {
            int value = slots[slot ^ k];
            if (value == 0 || (value ^ check) >>> 24 == 0) {
                return value;
            }
        }
        return 0;
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
