/** Where an event's claims cannot all be told right, with both sides in full. */
package org.newsclaims.query.domain.conflict;
