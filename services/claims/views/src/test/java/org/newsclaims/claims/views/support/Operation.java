package org.newsclaims.claims.views.support;

/**
 * Something that is done to articles or to their views.
 *
 * @param kind what is done
 * @param article to which article, by its number from 0
 * @param choice from 0 to 255: which fields it lacks, from where it is resumed, and the like
 */
public record Operation(Kind kind, int article, int choice) {
    /** One past the largest {@link #choice}. */
    public static final int CHOICES = 256;

    /** What can be done; what cannot be done yet, such as repeating what was never submitted, is left. */
    public enum Kind {
        SUBMIT,
        REVISE,
        /** The latest version once more. */
        REPEAT,
        RETRACT,
        ERASE,
        /** The first version once more. */
        RESUBMIT,
        /** Everything up to now is projected, and looked at. */
        READ,
        /** The log is read on from an earlier place, as after a crash. */
        RESUME,
        /** All views are made anew, from a log in another order. */
        REBUILD
    }
}
