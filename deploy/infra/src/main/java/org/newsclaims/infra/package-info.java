/**
 * Kafka and PostgreSQL for tests and for the local launcher: embedded or in containers, by one switch
 * ({@code InfraMode}). Nothing here is deployed.
 */
package org.newsclaims.infra;
