/** What the projection reasons about, apart from any store: versions, wordings, claims and their changes. */
package org.newsclaims.claims.views.domain;
