/** The commands that need no servers: lines of articles in, lines of answers out, in the same order, on all cores. */
package org.newsclaims.local.batch;
