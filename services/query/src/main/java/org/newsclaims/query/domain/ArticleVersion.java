package org.newsclaims.query.domain;

import java.time.Instant;

/**
 * One thing that happened to an article: a version of its text, a retraction, or the erasure that took out all before it.
 *
 * @param revision names it among those of its article
 * @param receivedAt when it was accepted, the last time if several
 * @param publishedAt of a version, when it says it was published; or null
 * @param title of a version, its headline; or null
 * @param retracted whether the article was withdrawn by it
 * @param erased whether it was withdrawn for good, with all its texts
 * @param reason of a retraction, if one was given; or null
 * @param current whether it is the one that counts now
 */
public record ArticleVersion(
        String revision,
        Instant receivedAt,
        Instant publishedAt,
        String title,
        boolean retracted,
        boolean erased,
        String reason,
        boolean current) {}
