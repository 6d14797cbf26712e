/** Where the views live, as the use cases see it: transactions that happen wholly or not at all. */
package org.newsclaims.claims.application.store;
