/** The one way from batches of the log into a generation of views, whether it follows the log or starts from its beginning. */
package org.newsclaims.claims.application.run;
