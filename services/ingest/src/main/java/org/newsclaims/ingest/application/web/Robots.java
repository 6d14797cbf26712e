package org.newsclaims.ingest.application.web;

import java.net.URI;

/** What sites ask of programs that fetch their pages (RFC 9309). */
public interface Robots {
    /**
     * Whether the site lets this page be fetched.
     *
     * @throws Web.Unreachable when the site cannot be asked for now, and so nothing may be fetched from it for now
     */
    boolean allow(URI page) throws Web.Unreachable, InterruptedException;
}
