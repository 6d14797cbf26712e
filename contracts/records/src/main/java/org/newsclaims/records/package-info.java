/** What is written to Kafka: sealed record types, ids and topic names. JDK only; the codec module knows the wire. */
package org.newsclaims.records;
