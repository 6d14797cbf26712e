/** Typed configuration; {@code deploy/settings.md} lists every key. */
package org.newsclaims.query.config;
