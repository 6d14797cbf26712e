package org.newsclaims.evaluation.attribution;

/**
 * How a chain is trained.
 *
 * @param epochs passes over the sequences
 * @param averageFrom first epoch (from 0) whose weights enter the average that is kept
 * @param rate AdaGrad's learning rate
 * @param l2 pull of every touched weight towards zero
 * @param cutOff features seen less often are left out
 * @param verbose whether to print the loss of every epoch
 */
record TrainingOptions(int epochs, int averageFrom, float rate, float l2, int cutOff, boolean verbose) {
    static TrainingOptions standard() {
        return new TrainingOptions(6, 2, 0.007f, 0.01f, 3, false);
    }
}
