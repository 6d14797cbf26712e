/** What passes through the feed of claim changes: changes, places to go on from, and what of it somebody follows. */
package org.newsclaims.query.domain.feed;
