/** The claims service: reads the log of articles, keeps the views. */
package org.newsclaims.claims;
