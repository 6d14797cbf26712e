/** Images of the services without a daemon: what {@code deploy/images/build} runs. */
package org.newsclaims.images;
