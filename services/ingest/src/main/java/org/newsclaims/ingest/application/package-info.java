/** What the service does, and the ports it needs for it. */
package org.newsclaims.ingest.application;
