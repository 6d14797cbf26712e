package org.newsclaims.engine.syntax;

/** Parts of speech of the Penn Treebank, as OntoNotes extends them. The order is part of the model files. */
public enum Tag {
    CC,
    CD,
    DT,
    EX,
    FW,
    IN,
    JJ,
    JJR,
    JJS,
    LS,
    MD,
    NN,
    NNP,
    NNPS,
    NNS,
    PDT,
    POS,
    PRP,
    PRP_POSSESSIVE("PRP$"),
    RB,
    RBR,
    RBS,
    RP,
    SYM,
    TO,
    UH,
    VB,
    VBD,
    VBG,
    VBN,
    VBP,
    VBZ,
    WDT,
    WP,
    WP_POSSESSIVE("WP$"),
    WRB,
    STOP("."),
    COMMA(","),
    COLON(":"),
    OPENING_MARK("``"),
    CLOSING_MARK("''"),
    OPENING_BRACKET("-LRB-"),
    CLOSING_BRACKET("-RRB-"),
    CURRENCY("$"),
    HYPHEN("HYPH"),
    /** Web or mail address. */
    ADDRESS("ADD"),
    /** Superfluous punctuation. */
    SUPERFLUOUS("NFP"),
    UNKNOWN("XX");

    private static final Tag[] ALL = values();

    private final String text;

    Tag() {
        this.text = name();
    }

    Tag(String text) {
        this.text = text;
    }

    /** As the treebank writes it: "PRP$". */
    public String text() {
        return text;
    }

    /** The tag with that ordinal. */
    public static Tag of(int ordinal) {
        return ALL[ordinal];
    }

    /** The tag that the treebank writes so; {@link #UNKNOWN} for any other text. */
    public static Tag parse(String text) {
        for (Tag tag : ALL) {
            if (tag.text.equals(text)) {
                return tag;
            }
        }
        return UNKNOWN;
    }

    public boolean isNoun() {
        return this == NN || this == NNS || isName();
    }

    /** Whether this is a proper noun. */
    public boolean isName() {
        return this == NNP || this == NNPS;
    }

    /** Whether this is a full or auxiliary verb, but not a modal. */
    public boolean isVerb() {
        return compareTo(VB) >= 0 && compareTo(VBZ) <= 0;
    }

    /** Whether this is a verb that tells by itself when: past or present, and no participle, infinitive or modal. */
    public boolean isFinite() {
        return this == VBD || this == VBZ || this == VBP;
    }

    /** Whether a clause says something with this: a finite verb or a modal. */
    public boolean isPredicate() {
        return isFinite() || this == MD;
    }

    /** Whether this is "who", "what", "which" or "that" as the head of a clause, which stands for what the clause hangs on. */
    public boolean isRelative() {
        return this == WP || this == WDT;
    }

    public boolean isAdverb() {
        return this == RB || this == RBR || this == RBS;
    }

    public boolean isPunctuation() {
        return compareTo(STOP) >= 0 && compareTo(CLOSING_BRACKET) <= 0 || this == HYPHEN || this == SUPERFLUOUS;
    }
}
