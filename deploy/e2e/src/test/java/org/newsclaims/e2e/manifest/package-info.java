/** Holds the descriptions of deployments to what clusters accept and operators expect. */
package org.newsclaims.e2e.manifest;
