package org.newsclaims.engine.rules;

import org.newsclaims.engine.lexicon.Vocabulary;

/** Small closed classes of English words. */
final class ClosedClasses {
    static final Vocabulary DETERMINERS = Vocabulary.of(
            "the a an this that these those his her its their my our your some any no every each all both several many most few another");
    static final Vocabulary NOUN_BEFORE =
            Vocabulary.of("the a an his her its their my our your 's ' this these those no any of some such new");
    static final Vocabulary BE = Vocabulary.of("is are was were be been being 's 're am");
    static final Vocabulary HAVE = Vocabulary.of("has have had having 've 'd");
    static final Vocabulary MODALS =
            Vocabulary.of("will would can could may might must shall should do does did 'll 'd");
    static final Vocabulary NEGATIONS = Vocabulary.of("not n't never hardly");
    static final Vocabulary ADVERBS = Vocabulary.of(
            "also later then again once often sometimes always still already soon just even now so too ever instead further first twice thus not n't never initially");
    static final Vocabulary PRONOUNS = Vocabulary.of("he she it they we i you who which");
    static final Vocabulary RELATIVES = Vocabulary.of("who which that whom");
    static final Vocabulary OBJECTS = Vocabulary.of("him her it them us me you himself herself themselves");
    static final Vocabulary PREPOSITIONS = Vocabulary.of(
            "in on at by with from to about after before during since under over into through against between among as like despite without within upon toward towards until till because when while where if that than whether although though but or nor so and amid following including per via unlike behind beyond near across along around");
    static final Vocabulary POSSESSIVES = Vocabulary.of("his her their its");
    static final Vocabulary TIMES = Vocabulary.of(
            "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow earlier later recently afterward afterwards ago overnight");
    static final Vocabulary CLAUSE_OPENERS = Vocabulary.of(
            "he she it they we i you there this that these those the a an his her its their our my your no some any all both many most each every if when what how why whether such one two three because while since neither");
    static final Vocabulary QUESTION_WORDS = Vocabulary.of("whether how why what when where who if which");

    private ClosedClasses() {}

    static boolean isAdverb(String word) {
        return ADVERBS.has(word)
                || word.length() > 4 && word.endsWith("ly") && !word.equals("family") && !word.equals("only");
    }
}
