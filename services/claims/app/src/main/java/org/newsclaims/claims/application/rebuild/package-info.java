/** Making all views anew from the log while the old ones serve, and putting them in their place at one stroke. */
package org.newsclaims.claims.application.rebuild;
