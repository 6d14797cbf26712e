/** What operators do: look at generations and dead letters, and project a parked record after all. */
package org.newsclaims.claims.application.operations;
