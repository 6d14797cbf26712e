/** From a record of the log to what was found in it: everything that depends on one article alone. */
package org.newsclaims.claims.views.reading;
