package org.newsclaims.engine.attribution;

/**
 * Says what a proposal is worth and how sure it is.
 *
 * @param worth share of the scores that a proposal is expected to earn: about its content, its very content, its source
 * @param right probability that content (about) and source are right
 * @param floor proposals worth less are dropped
 */
public record Judge(Forest worth, Forest right, double floor) {
    double worth(Proposal proposal) {
        return worth.probability(proposal.facts());
    }

    double probability(Proposal proposal) {
        return right.probability(proposal.facts());
    }
}
