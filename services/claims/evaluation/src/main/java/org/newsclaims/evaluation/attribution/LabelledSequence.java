package org.newsclaims.evaluation.attribution;

/**
 * One training chain.
 *
 * @param features raw feature hashes, row after row
 * @param starts where each row begins in {@code features}, and the end; counted from {@code starts[0]}
 * @param edges edge context of each position
 * @param gold right label of each position
 */
record LabelledSequence(int[] features, int[] starts, byte[] edges, byte[] gold) {}
