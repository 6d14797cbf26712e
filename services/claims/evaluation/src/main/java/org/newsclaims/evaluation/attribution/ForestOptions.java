package org.newsclaims.evaluation.attribution;

/**
 * How a forest is grown.
 *
 * @param trees how many
 * @param depth most questions on the way to a leaf
 * @param rate share of a leaf's best value that is added
 * @param least least weight of a leaf, in cases at even odds times a quarter
 * @param ridge pull of leaves towards zero
 * @param share share of the cases, and of the facts, that a tree is grown on
 */
record ForestOptions(int trees, int depth, double rate, double least, double ridge, double share) {
    /** For telling proposals apart that differ by a word. */
    static ForestOptions thorough() {
        return new ForestOptions(280, 7, 0.09, 8, 4, 0.45);
    }

    /** For what is told apart more easily. */
    static ForestOptions quick() {
        return new ForestOptions(120, 6, 0.08, 8, 4, 0.45);
    }
}
