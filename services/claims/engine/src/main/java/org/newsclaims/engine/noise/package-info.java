/** Lines that newspapers print around their articles. */
package org.newsclaims.engine.noise;
