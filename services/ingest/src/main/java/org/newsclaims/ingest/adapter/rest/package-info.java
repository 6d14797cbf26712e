/** The four calls of this service over HTTP, on Quarkus REST, with streaming both ways. */
package org.newsclaims.ingest.adapter.rest;
