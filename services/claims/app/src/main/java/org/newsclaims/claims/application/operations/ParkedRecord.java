package org.newsclaims.claims.application.operations;

import java.time.Instant;
import org.newsclaims.claims.domain.DeadLetter;

/**
 * A dead letter in the list.
 *
 * @param letter which record, and why
 * @param parkedAt when it was parked
 * @param replayed whether it has been projected since
 */
public record ParkedRecord(DeadLetter letter, Instant parkedAt, boolean replayed) {}
