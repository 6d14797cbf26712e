/** Following the log: one batch after the other into the generation that readers see. */
package org.newsclaims.claims.application.live;
