/** Makes the engine's tables of words. */
package org.newsclaims.evaluation.terms;
