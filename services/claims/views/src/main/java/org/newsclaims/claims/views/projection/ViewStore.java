package org.newsclaims.claims.views.projection;

/**
 * One generation of the views inside one transaction. Every read sees every earlier write. One conformance suite holds all
 * implementations to this.
 */
public interface ViewStore extends ViewState {
    /** Applies a delta that follows from this store's present state. */
    void write(ViewDelta delta);
}
