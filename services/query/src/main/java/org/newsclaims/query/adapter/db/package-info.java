/**
 * The ports on PostgreSQL: native queries on the SQL views of schema {@code views}, through the reactive client.
 *
 * <p>Stored documents are ready JSON, so there are no entities to map: a row goes out as it came in.
 */
package org.newsclaims.query.adapter.db;
