/** Trains the engine's tagger and parser on trees of Emory NLP4J, and measures how well they agree with it. */
package org.newsclaims.evaluation.syntax;
