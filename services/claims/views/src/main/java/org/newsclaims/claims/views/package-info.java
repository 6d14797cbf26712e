/** Articles in, views out: a pure function of the set of articles. No framework, no clock, no I/O. */
package org.newsclaims.claims.views;
