package org.newsclaims.engine.speaker;

import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.lexicon.RoleNoun;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;

/**
 * The sentence before a quotation that nobody is said to say: "The judge had advice for them: “…”", "Moss was in tears. “…”",
 * "Brand's answer was short. “…”".
 */
final class Introductions {
    /** What people do while they speak. */
    private static final Vocabulary DEEDS = Vocabulary.of(
            "sob cry weep nod shrug sigh laugh smile grin frown turn pause fume rage beam gasp wince scowl smirk"
                    + " applaud rejoice hesitate tremble");

    private static final Vocabulary TALKS =
            Vocabulary.of("speak talk testify address apologise apologize lecture preach reminisce vent rant weigh");

    private static final Vocabulary SAID =
            Vocabulary.of("say comment add write reply note remark answer continue conclude respond state explain");

    private static final Vocabulary BEING = Vocabulary.of("be feel look seem remain sound appear stay get grow become");
    private static final Vocabulary ANSWERS = Vocabulary.of(
            "reaction response verdict answer reply message advice explanation words view opinion conclusion");

    private static final Vocabulary STATEMENTS =
            Vocabulary.of("statement remarks comment comments letter message reaction response words");

    private final Page page;
    private final Parse parse;
    private final Trees trees;
    private final Lexicons lexicons;
    private final Cast cast;

    Introductions(Page page, Parse parse, Lexicons lexicons, Cast cast) {
        this.page = page;
        this.parse = parse;
        this.trees = Trees.of(page, parse);
        this.lexicons = lexicons;
        this.cast = cast;
    }

    /** The words for who speaks; empty when the sentence before shows nobody to. */
    Range subject(Range quotation) {
        int before = quotation.from() - 1;
        while (before >= 0
                && !page.word(before)
                && page.quote(before) < 0
                && !page.form(before).equals(":")) {
            before--;
        }
        boolean near =
                before >= 0 && page.quote(before) < 0 && page.paragraph(quotation.from()) - page.paragraph(before) <= 1;
        if (!near) {
            return Range.NONE;
        }
        Range sentence = page.sentenceRange(page.sentence(before));
        Range author = page.form(before).equals(":") ? author(sentence) : Range.NONE;
        if (!author.isEmpty()) {
            return author;
        }
        int root = root(sentence);
        int subject = root < 0 ? -1 : trees.subject(root);
        if (subject < 0 || page.quote(subject) >= 0) {
            return Range.NONE;
        }
        int owner = parse.child(subject, Relation.POSS);
        if (ANSWERS.has(parse.lemma(subject)) && owner >= 0) {
            return trees.phrase(owner);
        }
        boolean breaksOff = page.form(before + 1).equals(",") && SAID.has(parse.lemma(root)); // "Moss commented,"
        boolean talks = TALKS.has(parse.lemma(root)) && !parse.hasChild(root, Relation.CCOMP); // "spoke to reporters"
        boolean speaks = page.form(before).equals(":") || breaksOff || talks || shows(root);
        return speaks && isSomebody(subject) ? withoutAside(trees.phrase(subject), subject) : Range.NONE;
    }

    /** "Below is a statement by | Lena Holt, head of the harbour: “…”": whose words follow. */
    private Range author(Range sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int by = STATEMENTS.has(page.lower(i)) ? trees.object(i, "by", "from") : -1;
            if (by > i && isSomebody(by)) {
                return withoutAside(trees.phrase(by), by);
            }
        }
        return Range.NONE;
    }

    /** "Two jurors, one young and one old, spoke": an aside that names nobody. */
    private Range withoutAside(Range phrase, int subject) {
        int to = subject + 1;
        while (to < phrase.to() && !page.form(to).equals(",")) {
            to++;
        }
        return to == phrase.to() || !cast.within(new Range(to, phrase.to())).isEmpty()
                ? phrase
                : new Range(phrase.from(), to);
    }

    private int root(Range sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (parse.head(i) < 0 && trees.isVerb(i)) {
                return i;
            }
        }
        return -1;
    }

    /** "Was furious", "was in tears", "turned to the deputy". */
    private boolean shows(int verb) {
        if (DEEDS.has(parse.lemma(verb))) {
            return true;
        }
        boolean state = parse.hasChild(verb, Relation.ACOMP) || trees.object(verb, "in") >= 0;
        return BEING.has(parse.lemma(verb)) && state;
    }

    private boolean isSomebody(int word) {
        return cast.covering(word).isPresent()
                || lexicons.sort(page.lower(word), parse.lemma(word))
                        .filter(sort -> sort != RoleNoun.Sort.MEDIUM)
                        .isPresent()
                || page.lower(word).equals("he")
                || page.lower(word).equals("she");
    }
}
