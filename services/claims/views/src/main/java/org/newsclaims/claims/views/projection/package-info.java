/**
 * From changes of articles to changes of the views. {@link org.newsclaims.claims.views.projection.Projector} is the fold: from
 * a {@link org.newsclaims.claims.views.projection.ViewState} and a batch to a {@link
 * org.newsclaims.claims.views.projection.ViewDelta}; a {@link org.newsclaims.claims.views.projection.ViewStore} remembers.
 * The same fold over any store gives the same views, byte for byte.
 */
package org.newsclaims.claims.views.projection;
