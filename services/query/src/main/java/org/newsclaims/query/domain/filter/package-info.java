/** What a list is narrowed to, and in which order it comes. */
package org.newsclaims.query.domain.filter;
