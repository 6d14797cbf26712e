/** The web as feeds need it: one request at a time, redirections, and what robots.txt allows. */
package org.newsclaims.ingest.application.web;
