/** An article as the rules read it: words in rows, with sentences, paragraphs and quotations. */
package org.newsclaims.engine.page;
