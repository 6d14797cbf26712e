/**
 * The machinery of tagger and parser: what they look at and how they weigh it. Public only because the training program
 * must look at exactly the same; nothing else should use it.
 */
package org.newsclaims.engine.syntax.model;
