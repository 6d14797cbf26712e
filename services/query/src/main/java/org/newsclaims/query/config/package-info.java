/** Typed configuration; the README's table lists every key. */
package org.newsclaims.query.config;
