/** Articles by the thousand, the same for the same seed: plausible enough to be grouped and merged. */
package org.newsclaims.e2e.generate;
