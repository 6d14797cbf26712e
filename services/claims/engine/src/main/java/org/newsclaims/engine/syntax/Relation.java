package org.newsclaims.engine.syntax;

import java.util.Locale;

/**
 * Relations of a word to its head, as Emory NLP4J names them. The order is part of the model files.
 */
public enum Relation {
    /** Punctuation. */
    PUNCT,
    /** Prepositional phrase. */
    PREP,
    /** Object of a preposition. */
    POBJ,
    /** Subject. */
    NSUBJ,
    /** Determiner. */
    DET,
    /** Modifier of a noun. */
    NMOD,
    /** First part of a compound. */
    COMPOUND,
    /** Direct object. */
    DOBJ,
    /** Head of the sentence. */
    ROOT,
    /** Auxiliary or "to". */
    AUX,
    /** Adverb. */
    ADVMOD,
    /** Coordinating conjunction. */
    CC,
    /** Conjunct. */
    CONJ,
    /** Possessor. */
    POSS,
    /** Clause with a subject of its own as object: what is said. */
    CCOMP,
    /** Adverbial clause. */
    ADVCL,
    /** Subordinating conjunction. */
    MARK,
    /** Relative clause. */
    RELCL,
    /** Clause without a subject of its own as object. */
    XCOMP,
    /** Possessive 's. */
    CASE,
    /** Apposition. */
    APPOS,
    /** Predicate noun. */
    ATTR,
    /** Predicate adjective. */
    ACOMP,
    /** Negation. */
    NEG,
    /** Clause that modifies a noun. */
    ACL,
    /** Clause behind a preposition. */
    PCOMP,
    /** Passive auxiliary. */
    AUXPASS,
    /** Noun used as adverb. */
    NPADVMOD,
    /** Subject of a passive. */
    NSUBJPASS,
    /** Verb particle. */
    PRT,
    /** Modifier of a quantity. */
    QMOD,
    /** "by" of a passive. */
    AGENT,
    /** Anything else. */
    DEP,
    /** Expletive "there" or "it". */
    EXPL,
    /** Object predicate. */
    OPRD,
    /** Indirect object. */
    DATIVE,
    /** Clause as subject. */
    CSUBJ,
    /** Clause beside the main one. */
    PARATAXIS,
    /** Interjection. */
    DISCOURSE,
    /** Determiner before the determiner. */
    PREDET,
    /** First half of a paired conjunction. */
    PRECONJ,
    /** Somebody addressed. */
    VOCATIVE,
    /** Bullets, markers and the like. */
    META,
    /** Clause as subject of a passive. */
    CSUBJPASS;

    private static final Relation[] ALL = values();

    private final String text = name().toLowerCase(Locale.ROOT);

    /** As NLP4J writes it: "nsubj". */
    public String text() {
        return text;
    }

    /** The relation with that ordinal. */
    public static Relation of(int ordinal) {
        return ALL[ordinal];
    }

    /** The relation that NLP4J writes so; {@link #DEP} for any other text. */
    public static Relation parse(String text) {
        for (Relation relation : ALL) {
            if (relation.text.equals(text)) {
                return relation;
            }
        }
        return DEP;
    }

    /** Whether this is a subject of any kind. */
    public boolean isSubject() {
        return this == NSUBJ || this == NSUBJPASS || this == CSUBJ || this == CSUBJPASS;
    }
}
