/** Talks to the services over their public REST interfaces. */
package org.newsclaims.local.client;
