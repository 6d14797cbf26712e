/** How fast the query service reads out, against what the machine can do at all. */
package org.newsclaims.e2e.reading;
