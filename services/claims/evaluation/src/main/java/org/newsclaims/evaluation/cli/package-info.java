/** Runs the engine on files, so that the scorers can judge it. */
package org.newsclaims.evaluation.cli;
