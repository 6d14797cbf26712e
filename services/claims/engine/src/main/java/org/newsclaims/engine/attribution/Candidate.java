package org.newsclaims.engine.attribution;

/**
 * A run of tokens that may be a cue.
 *
 * @param head the token of the run that governs the others
 * @param from first token
 * @param to one past the last token
 * @param probability the first stage's belief in the head
 */
public record Candidate(int head, int from, int to, float probability) {}
