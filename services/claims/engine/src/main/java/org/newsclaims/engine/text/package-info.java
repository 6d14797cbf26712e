/**
 * Text as newspapers print it, cut into paragraphs, sentences and tokens without losing a single offset. Linear in the
 * length of the text, whatever the text is.
 */
package org.newsclaims.engine.text;
