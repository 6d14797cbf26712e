/**
 * The views as they were knowable at an earlier time: what stands in articles published up to then.
 *
 * <p>Contents are recomputed from what remains: counts, occurrences, corroboration, first reports, conflicts, wording.
 * Identity is today's: which articles make one event, which statements one claim, and which names one speaker.
 */
package org.newsclaims.query.domain.asof;
