/** What the questions need of the outside: the read model, and views as JSON. */
package org.newsclaims.query.application.port;
