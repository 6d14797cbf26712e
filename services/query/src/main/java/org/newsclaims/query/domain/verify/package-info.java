/** Whether words stand in a text, where, and what differs. Pure. */
package org.newsclaims.query.domain.verify;
