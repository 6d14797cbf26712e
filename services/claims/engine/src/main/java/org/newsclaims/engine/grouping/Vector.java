package org.newsclaims.engine.grouping;

/** A sparse vector of weighted terms, kept as 64-bit hashes in ascending order. */
final class Vector {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final long[] keys;
    private final double[] weights;
    private final double norm;
    private final double sum;

    Vector(long[] keys, double[] weights) {
        this.keys = keys;
        this.weights = weights;
        double squares = 0;
        double total = 0;
        for (double weight : weights) {
            squares += weight * weight;
            total += weight;
        }
        this.norm = Math.sqrt(squares);
        this.sum = total;
    }

    static long key(String term) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < term.length(); i++) {
            hash = (hash ^ term.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    int size() {
        return keys.length;
    }

    double sum() {
        return sum;
    }

    /** In [0, 1]; 0 when either is empty. */
    double cosine(Vector other) {
        if (norm == 0 || other.norm == 0) {
            return 0;
        }
        double dot = 0;
        int i = 0;
        int j = 0;
        while (i < keys.length && j < other.keys.length) {
            if (keys[i] == other.keys[j]) {
                dot += weights[i++] * other.weights[j++];
            } else if (keys[i] < other.keys[j]) {
                i++;
            } else {
                j++;
            }
        }
        return dot / (norm * other.norm);
    }

    /** Share of this vector's weight that stands on terms of the other; 0 when this one is empty. */
    double coveredBy(Vector other) {
        double covered = 0;
        int i = 0;
        int j = 0;
        while (i < keys.length && j < other.keys.length) {
            if (keys[i] == other.keys[j]) {
                covered += weights[i++];
                j++;
            } else if (keys[i] < other.keys[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum == 0 ? 0 : covered / sum;
    }
}
