/** The views in PostgreSQL, through Hibernate Reactive: set-based statements, one transaction a batch. */
package org.newsclaims.claims.adapter.db;
