/** The starts whose classes the build keeps in an archive. */
package org.newsclaims.http.start;
