package org.newsclaims.engine.attribution;

/**
 * One of the labellings that the second stage holds possible for a candidate; its content is never empty.
 *
 * @param cue the candidate
 * @param window where it looked
 * @param path labels of the window's tokens
 * @param facts numbers about it that the judge weighs
 * @param wording hashed features of its words
 */
public record Proposal(Candidate cue, Window window, byte[] path, float[] facts, int[] wording) {}
