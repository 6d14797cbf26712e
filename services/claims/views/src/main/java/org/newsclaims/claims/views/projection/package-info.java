/**
 * From changes of articles to changes of the views. {@link org.newsclaims.claims.views.projection.Projector}
 * decides, a {@link org.newsclaims.claims.views.projection.ViewStore} remembers; the same projector over any store
 * gives the same views, byte for byte.
 */
package org.newsclaims.claims.views.projection;
