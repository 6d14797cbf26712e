/** The log: a consumer that starts where the views stand, extraction on all cores, topics of dead letters and changes. */
package org.newsclaims.claims.adapter.kafka;
