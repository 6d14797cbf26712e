/** Articles in HTML pages, on jsoup. */
package org.newsclaims.ingest.adapter.html;
