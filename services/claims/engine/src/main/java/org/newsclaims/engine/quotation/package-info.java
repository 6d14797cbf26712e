/**
 * Finds what stands in quotation marks, whatever marks a newspaper uses and however carelessly. Linear in the number of
 * tokens.
 */
package org.newsclaims.engine.quotation;
