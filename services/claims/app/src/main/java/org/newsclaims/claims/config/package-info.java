/** Settings, and how the parts are put together. */
package org.newsclaims.claims.config;
