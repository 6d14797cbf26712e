package org.newsclaims.ingest.application;

import java.net.URI;

/** What sites ask of programs that fetch their pages (RFC 9309). */
public interface Robots {
    /** Whether the site lets this page be fetched; a site that cannot be asked does not. */
    boolean allow(URI page) throws InterruptedException;
}
