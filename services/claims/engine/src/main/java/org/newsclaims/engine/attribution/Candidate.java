package org.newsclaims.engine.attribution;

/**
 * A run of tokens that may be a cue.
 *
 * @param head the token of the run that governs the others
 * @param from first token
 * @param to one past the last token
 * @param probability the first stage's belief in the head
 */
public record Candidate(int head, int from, int to, float probability) {
    /** How close a token is: 3 for the head, 2 for another token of the run, 1 for any other, 0 for none (-1). */
    int closeness(int token) {
        return token < 0 ? 0 : token == head ? 3 : token >= from && token < to ? 2 : 1;
    }
}
