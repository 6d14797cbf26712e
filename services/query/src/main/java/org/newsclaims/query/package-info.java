/** The query service: reads the views of PostgreSQL and answers over REST, server-sent events and a web page. */
package org.newsclaims.query;
