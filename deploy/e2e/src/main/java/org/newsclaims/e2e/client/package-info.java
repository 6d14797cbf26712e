/** Clients that write, read and listen throughout, as impatient as real ones. */
package org.newsclaims.e2e.client;
