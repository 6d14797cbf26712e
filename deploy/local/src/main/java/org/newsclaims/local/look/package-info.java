/** Events, statements and speakers as lines for a terminal. */
package org.newsclaims.local.look;
