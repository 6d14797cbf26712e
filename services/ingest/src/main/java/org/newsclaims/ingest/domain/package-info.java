/** What makes a submission an article: checks, canonical addresses, ids. Pure; no framework, clock or I/O. */
package org.newsclaims.ingest.domain;
