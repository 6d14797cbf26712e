/** What the projection reasons about, apart from any store or broker: places in the log, versions, changes of claims. */
package org.newsclaims.claims.domain;
