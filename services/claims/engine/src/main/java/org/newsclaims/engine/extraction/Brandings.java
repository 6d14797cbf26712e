package org.newsclaims.engine.extraction;

import java.util.List;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.grammar.WordClass;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Tag;

/**
 * What somebody calls something in a clause about it: of "the cuts, which the union has called brutal, will go ahead" and "a plan
 * hauliers call reckless", the thing and what it is called; the parser often takes such a clause for the sentence.
 */
final class Brandings {
    private static final Vocabulary RELATIVES = Vocabulary.of("which that");
    private static final Vocabulary TIMES = Vocabulary.of(
            "year years month months week weeks day days morning evening afternoon night time today yesterday");
    /** Words of the thing, and of what it is called, at most. */
    private static final int LONGEST = 10;

    private final Page page;
    private final Parse parse;
    private final Trees trees;

    Brandings(Page page, Parse parse) {
        this.page = page;
        this.parse = parse;
        this.trees = Trees.of(page, parse);
    }

    /** The finding with both; itself when it tells of no such clause. */
    Finding completed(Finding finding) {
        int verb = finding.head();
        Range source = finding.source();
        boolean brands = verb >= 0
                && trees.isVerb(verb)
                && trees.is(verb, WordClass.BRAND)
                && page.quote(verb) < 0
                && !source.isEmpty()
                && source.to() <= finding.cue().from()
                && finding.cue().contains(verb);
        int noun = brands ? thing(source.from()) : -1;
        int as = page.lower(verb + 1).equals("as") ? verb + 2 : verb + 1;
        Range name = noun < 0 ? Range.NONE : name(as);
        return name.isEmpty() ? finding : finding.with(List.of(new Range(first(noun), noun + 1), name));
    }

    /** The last word of what the clause that begins with a word is about: behind it stands "which" or nothing; -1 when none is. */
    private int thing(int source) {
        int clause = parse.tag(source - 1).isAdverb() ? source - 1 : source; // "measures | even the board calls harsh"
        boolean relative = RELATIVES.has(page.lower(clause - 1));
        int noun = relative ? clause - 2 : clause - 1;
        if (relative && page.form(noun).equals(",")) {
            noun--;
        }
        boolean common = parse.tag(noun) == Tag.NN || parse.tag(noun) == Tag.NNS;
        boolean told = common || relative && parse.tag(noun).isNoun();
        return told
                        && page.quote(noun) < 0
                        && page.sentence(noun) == page.sentence(clause)
                        && !TIMES.has(page.lower(noun))
                ? noun
                : -1;
    }

    /** What it is called: words that are no thing of their own, up to a mark or the verb that the sentence goes on with. */
    private Range name(int from) {
        boolean describes = isQuoted(from)
                || parse.tag(from) == Tag.JJ
                || parse.tag(from).isAdverb()
                || parse.tag(from) == Tag.VBN
                || page.lower(from).matches("a|an");
        int to = from;
        while (to < page.size() && (to < from + LONGEST || isQuoted(to)) && goesOn(to)) {
            to++;
        }
        boolean name =
                isQuoted(from) && page.capitalised(page.word(from) ? from : from + 1); // "the man called “Silver Fox”"
        return describes && !name && to > from ? new Range(from, to) : Range.NONE;
    }

    private boolean goesOn(int word) {
        boolean verb = parse.tag(word).isFinite() || parse.tag(word) == Tag.MD;
        return isQuoted(word) || page.word(word) && !verb && parse.tag(word) != Tag.PRP;
    }

    /** Within a quotation, or one of its marks. */
    private boolean isQuoted(int word) {
        return page.quote(word) >= 0 || !page.word(word) && (page.quote(word + 1) >= 0 || page.quote(word - 1) >= 0);
    }

    private int first(int noun) {
        int first = noun;
        while (first > 0
                && noun - first < LONGEST
                && belongs(first - 1)
                && page.sentence(first - 1) == page.sentence(noun)) {
            first--;
        }
        return page.lower(first).equals("of") ? first + 1 : first;
    }

    private boolean belongs(int word) {
        Tag tag = parse.tag(word);
        boolean phrase = tag.isNoun()
                || tag == Tag.JJ
                || tag == Tag.DT
                || tag == Tag.CD
                || tag == Tag.PRP_POSSESSIVE
                || page.lower(word).startsWith("'")
                || page.lower(word).equals("of");
        return page.quote(word) < 0 && phrase;
    }
}
