package org.newsclaims.claims.views.projection;

import java.time.Instant;
import org.newsclaims.claims.views.domain.Version;

/**
 * One entry in the history of an article. A revision that was accepted several times has one, with its latest time.
 *
 * @param articleId article id
 * @param version what happened
 * @param reason of a retraction, or null
 * @param title headline of that version, or null
 * @param publishedAt publication of that version, or null
 * @param text its text, or null; a store keeps it while another version counts
 */
public record VersionRow(
        String articleId, Version version, String reason, String title, Instant publishedAt, String text) {}
