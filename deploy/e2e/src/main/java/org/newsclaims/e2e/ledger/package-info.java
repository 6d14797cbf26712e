/** What clients did and what they were told. */
package org.newsclaims.e2e.ledger;
