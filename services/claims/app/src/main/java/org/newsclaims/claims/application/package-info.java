/** The use cases of the claims service and the ports they need. No framework, no clock, no I/O of its own. */
package org.newsclaims.claims.application;
