/** The four calls of this service over HTTP, on Vert.x, with streaming both ways. */
package org.newsclaims.ingest.adapter.rest;
