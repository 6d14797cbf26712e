/** Trains and measures the model that links mentions to referents, on GUM and GAP. */
package org.newsclaims.evaluation.coreference;
