/** Configuration, and the wiring of the parts that know no framework. */
package org.newsclaims.ingest.config;
