/** The log on Kafka. */
package org.newsclaims.ingest.adapter.kafka;
