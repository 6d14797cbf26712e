/** The views in memory, by the same projector: for the command line, and as the oracle of tests. */
package org.newsclaims.claims.views.memory;
