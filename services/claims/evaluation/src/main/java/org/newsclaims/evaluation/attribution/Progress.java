package org.newsclaims.evaluation.attribution;

/** Told what long work has just finished. */
@FunctionalInterface
interface Progress {
    void say(String step);
}
