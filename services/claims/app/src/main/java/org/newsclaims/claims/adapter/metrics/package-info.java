/** What is told to Prometheus beside what each part counts itself. */
package org.newsclaims.claims.adapter.metrics;
