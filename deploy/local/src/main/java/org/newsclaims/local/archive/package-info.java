/** Articles out of archives of any size, one at a time, and their way to ingest with a place to go on from. */
package org.newsclaims.local.archive;
