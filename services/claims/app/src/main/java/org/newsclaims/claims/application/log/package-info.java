/** Whether the log that is there is the one that the views were made from. */
package org.newsclaims.claims.application.log;
