/** The claim feed on its way to the topic. */
package org.newsclaims.claims.application.feed;
