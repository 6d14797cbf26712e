/** What an earlier release left behind: kept as files, and laid out again for the release that comes after it. */
package org.newsclaims.e2e.release;
