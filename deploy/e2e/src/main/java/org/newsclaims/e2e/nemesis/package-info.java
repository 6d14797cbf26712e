/** Breaks things on purpose, in an order that follows from a seed, and mends them again. */
package org.newsclaims.e2e.nemesis;
