/** What hostile articles and events cost at one size and at twice that size. */
package org.newsclaims.e2e.bounds;
