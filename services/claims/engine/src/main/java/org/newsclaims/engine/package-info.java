/** Who said what: the pure library behind News Claims. */
package org.newsclaims.engine;
