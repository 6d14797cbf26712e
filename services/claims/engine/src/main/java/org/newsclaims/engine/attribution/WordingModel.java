package org.newsclaims.engine.attribution;

/**
 * A linear model of the wording of proposals: by how much their words make it more or less likely, as log odds, that a
 * content is cut exactly so.
 *
 * @param weights of eight bits, a power of two many; a feature's is at its hash, whatever else falls there
 * @param scale what one unit of weight is worth
 */
public record WordingModel(byte[] weights, float scale) {
    double score(int[] features) {
        int sum = 0;
        for (int feature : features) {
            sum += weights[feature & weights.length - 1];
        }
        return sum * scale;
    }
}
