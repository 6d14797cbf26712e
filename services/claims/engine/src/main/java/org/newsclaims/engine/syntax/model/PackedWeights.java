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
        int slot = hash * 0x9E3779B1 >>> shift;
        for (int k = 0; k < PROBES; k++) {
            if (slots[slot ^ k] == 0) {
                slots[slot ^ k] = value;
                return;
            }
        }
    }

    /** Adds the weights of the first {@code n} features to the three scores. */
    public void addTo(int[] scores, int[] features, int n) {
        int a = 0;
        int b = 0;
        int c = 0;
        for (int i = 0; i < n; i++) {
            int hash = features[i];
            int slot = hash * 0x9E3779B1 >>> shift;
            int check = hash << 24;
            for (int k = 0; k < PROBES; k++) {
                int found = slots[slot ^ k];
                if (found == 0) {
                    break;
                }
                if ((found & 0xFF000000) == check) {
                    a += (byte) (found >> 16);
                    b += (byte) (found >> 8);
                    c += (byte) found;
                    break;
                }
            }
        }
        scores[0] += a;
        scores[1] += b;
        scores[2] += c;
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
