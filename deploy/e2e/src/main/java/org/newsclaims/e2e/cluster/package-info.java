/** The whole system as processes of this machine, behind proxies, each part to be killed on its own. */
package org.newsclaims.e2e.cluster;
