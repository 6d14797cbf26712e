/** What the projection reasons about, apart from any store or broker: places in the log, records that cannot be projected, generations of views. */
package org.newsclaims.claims.domain;
