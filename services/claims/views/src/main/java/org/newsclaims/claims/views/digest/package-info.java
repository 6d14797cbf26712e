/** Proof that two generations hold the same views, byte for byte. */
package org.newsclaims.claims.views.digest;
