/** Word lists of the engine that are counted rather than written. */
package org.newsclaims.evaluation.lexicon;
