/** Where the use cases meet Kafka, PostgreSQL and HTTP. */
package org.newsclaims.claims.adapter;
