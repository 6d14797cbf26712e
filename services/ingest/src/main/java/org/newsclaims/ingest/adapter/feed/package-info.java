/** Feeds and the pages they name: safe fetching on Vert.x, parsing on ROME, robots.txt on crawler-commons, the schedule. */
package org.newsclaims.ingest.adapter.feed;
