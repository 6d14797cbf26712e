/** Why two look-alike events are two, as far as the views tell. */
package org.newsclaims.query.domain.apart;
