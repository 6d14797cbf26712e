/** Who is who across the articles of one news event, and ids that follow from content. */
package org.newsclaims.engine.identity;
