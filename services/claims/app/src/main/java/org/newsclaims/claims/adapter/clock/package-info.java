/** What happens by the clock. */
package org.newsclaims.claims.adapter.clock;
