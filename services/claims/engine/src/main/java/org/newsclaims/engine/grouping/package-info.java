/**
 * Which articles report the same real-world happening.
 *
 * <p>Everything here is a function of sets. An article alone gives its {@link org.newsclaims.engine.grouping.Fingerprint}
 * and its {@link org.newsclaims.engine.grouping.Filing filings}; two fingerprints alone give their link; the links of the
 * articles near each other in the filings make pieces of bounded size, and each piece is cut into news events. Arrival
 * order, batch size and the rest of the store have no say in it, so that one added article costs its neighbourhood only.
 */
package org.newsclaims.engine.grouping;
