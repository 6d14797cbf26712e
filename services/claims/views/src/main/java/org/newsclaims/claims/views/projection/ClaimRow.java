package org.newsclaims.claims.views.projection;

import org.newsclaims.claims.views.domain.ClaimHead;
import org.newsclaims.records.view.ClaimView;

/**
 * One claim of the views.
 *
 * @param head its id, place, speakers, outlets and digest
 * @param view the claim
 * @param doc the claim as JSON
 */
public record ClaimRow(ClaimHead head, ClaimView view, String doc) {}
