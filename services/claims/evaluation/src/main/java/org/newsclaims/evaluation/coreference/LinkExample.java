package org.newsclaims.evaluation.coreference;

import java.util.List;

/**
 * A mention to learn from.
 *
 * @param features of each thing it can take up, nobody last
 * @param right which of them are right
 */
record LinkExample(List<int[]> features, boolean[] right) {}
