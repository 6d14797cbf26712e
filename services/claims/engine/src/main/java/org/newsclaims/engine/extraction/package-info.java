/** Who said what in one article. */
package org.newsclaims.engine.extraction;
