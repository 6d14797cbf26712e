package org.newsclaims.engine.grammar;

/** Classes of words that decide whether something was said; their words are in {@code word-classes.txt}. */
public enum WordClass {
    /** Verbs that say no to what follows. */
    DENY,
    /** Verbs that say yes to what was told. */
    CONFIRM,
    /** Verbs of scorn, which deny a claim of others. */
    SCORN,
    /** Verbs that make a claim one's own. */
    TAKE_UP,
    /** Nouns for what others claim. */
    CLAIM,
    /** What is said of a claim that is denied. */
    FALSE,
    /** Verbs that say what something is called. */
    BRAND,
    /** Verbs that shut something out: they deny it; negated, they leave it open. */
    EXCLUDE,
    /** What can be asked for and refused. */
    REQUEST,
    DOUBTFUL,
    DOUBT,
    /** Verbs that take a noun of doubt. */
    UTTER,
    ISSUE,
    /** Verbs that agree: denied when negated. */
    ASSENT,
    /** With these what follows does not come about. */
    AVOID,
    UNWILLING,
    /** What is still to come, or only wished. */
    AHEAD,
    MISTAKEN,
    REFUSAL,
    /** Verbs of telling: negated, they tell of silence. */
    TELL,
    /** Verbs that hand over. */
    GIVE,
    INFORMATION,
    MESSAGE,
    ANSWER,
    REACH,
    ABSENT,
    QUIET,
    CAN,
    HAPPENED,
    SHOW,
    /** What shows without saying. */
    PICTURE,
    /** Papers, and those who write them. */
    PAPER,
    /** Verbs that tell of a deed when a mere thing follows. */
    HANDLE,
    /** Verbs that tell of a deed when a mere infinitive follows. */
    CONSENT,
    NAME,
    /** Verbs that name a subject without telling anything of it. */
    TOPIC,
    /** What befalls somebody whom others accuse. */
    BEFALL,
    /** What is done to a text. */
    PUBLISH
}
