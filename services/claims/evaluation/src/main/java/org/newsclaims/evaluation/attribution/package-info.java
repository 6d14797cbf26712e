/**
 * Trains and measures the learned attribution tagger on PolNeAR. Never deployed; needs the evaluation data beside the
 * repository.
 */
package org.newsclaims.evaluation.attribution;
