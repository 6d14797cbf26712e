package org.newsclaims.engine.rules;

import java.util.List;
import org.newsclaims.engine.grammar.Outcome;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.lexicon.NounSorts;
import org.newsclaims.engine.lexicon.TellingNouns;
import org.newsclaims.engine.lexicon.TellingNouns.Use;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.syntax.Relation;
import org.newsclaims.engine.syntax.Tag;

/**
 * Telling without a verb of saying: "the mayor was blunt: the dam is not safe", "let slip that", "let it be known that", "the
 * road was shut, or so Brandt says".
 */
final class PlainWords implements Rule {
    static final String RULE = "plain words";

    private static final NounSorts SORTS = NounSorts.standard();
    private static final TellingNouns NOUNS = TellingNouns.standard();
    private static final double LIKELY = 0.8;
    private static final int SHORTEST = 3;
    /** Words from "heard from" to "that", or from "or so" to the verb, at most. */
    private static final int FAR = 10;

    private static final Vocabulary HEAR = Vocabulary.of("hear learn gather");
    private static final Vocabulary PLAIN = Vocabulary.of(
            "clear blunt unequivocal emphatic categorical firm adamant insistent defiant frank candid succinct unambiguous scathing");

    @Override
    public List<Finding> apply(Reader reader, Segment segment, List<Finding> taken) {
        Range words = segment.words();
        for (int i = words.from() + 1; i + SHORTEST < words.to(); i++) {
            boolean free = reader.page().quote(i) < 0 && !Rule.isTaken(taken, i) && !Rule.isCue(taken, i);
            Finding finding = free ? at(reader, words, i) : null;
            if (finding != null) {
                return List.of(finding);
            }
        }
        return List.of();
    }

    private static Finding at(Reader reader, Range words, int word) {
        Finding plain = plain(reader, words, word);
        Finding let = plain == null ? let(reader, words, word) : plain;
        Finding heard = let == null ? heard(reader, words, word) : let;
        return heard == null ? orSo(reader, words, word) : heard;
    }

    /** "The mayor | was blunt: …". */
    private static Finding plain(Reader reader, Range words, int is) {
        int colon = reader.colonBehind(is);
        boolean plain = false;
        for (int i = is + 1; i < colon; i++) {
            plain |= PLAIN.has(reader.page().lower(i));
        }
        return plain && colon < words.to()
                ? finding(reader, is, new Range(is, colon), new Range(colon + 1, words.to()))
                : null;
    }

    /** "let slip | that", "let it be known | that", "made it known | that", "left no doubt | that". */
    private static Finding let(Reader reader, Range words, int verb) {
        Page page = reader.page();
        Trees trees = reader.trees();
        String lemma = trees.lemma(verb);
        int end = -1;
        if (lemma.equals("let") && page.lower(verb + 1).equals("slip")) {
            end = verb + 2;
        } else if (lemma.equals("let") && page.lower(verb + 1).equals("it")) {
            boolean known =
                    page.lower(verb + 2).equals("be") && page.lower(verb + 3).matches("known|understood");
            end = known ? verb + 4 : page.lower(verb + 2).equals("slip") ? verb + 3 : -1;
        } else if (lemma.equals("make")
                && page.lower(verb + 1).equals("it")
                && page.lower(verb + 2).equals("known")) {
            end = verb + 3;
        } else if (lemma.equals("leave")
                && page.lower(verb + 1).equals("no")
                && page.lower(verb + 2).equals("doubt")) {
            end = verb + 3;
        }
        boolean done = trees.parse().tag(verb - 1) != Tag.TO && trees.parse().tag(verb - 1) != Tag.MD;
        boolean clause = end > 0 && page.lower(end).equals("that") && done;
        return clause ? finding(reader, verb, new Range(verb, end), new Range(end, words.to())) : null;
    }

    /** "The Courier has heard from | two officials | that". */
    private static Finding heard(Reader reader, Range words, int verb) {
        Page page = reader.page();
        Trees trees = reader.trees();
        if (!page.lower(verb + 1).equals("from") || !HEAR.has(trees.lemma(verb))) {
            return null;
        }
        int that = verb + 2;
        while (that < Math.min(words.to(), verb + FAR)
                && page.word(that)
                && !page.lower(that).equals("that")) {
            that++;
        }
        boolean hears = trees.isVerb(verb)
                && page.lower(that).equals("that")
                && reader.moods().of(verb) == Outcome.DONE;
        int subject = hears ? trees.subject(verb) : -1;
        Range source = subject >= 0 ? reader.contents().trimmed(verb + 2, that) : Range.NONE;
        Range content = source.isEmpty() ? Range.NONE : reader.contents().trimmed(that, words.to());
        int who = trees.child(verb + 1, Relation.POBJ);
        return content.length() >= SHORTEST && who >= 0 && isSomebody(reader, source, who)
                ? new Finding(List.of(content), new Range(verb, verb + 2), source, verb, RULE, LIKELY)
                        .passedOnBy(trees.phrase(subject))
                : null;
    }

    private static Finding finding(Reader reader, int verb, Range cue, Range said) {
        Trees trees = reader.trees();
        int subject = trees.child(verb, c -> trees.parse().relation(c).isSubject());
        Range source = subject < 0 || subject > verb || reader.moods().isNobody(subject)
                ? Range.NONE
                : reader.subjectPhrase(subject, verb);
        Range content = reader.contents().trimmed(said.from(), said.to());
        boolean somebody = !source.isEmpty() && isSomebody(reader, source, subject);
        return somebody && content.length() >= SHORTEST
                ? new Finding(List.of(content), cue, source, verb, RULE, LIKELY)
                : null;
    }

    /** "The mayor", "Brandt", "she", but not "the road". */
    private static boolean isSomebody(Reader reader, Range source, int noun) {
        boolean name = reader.page().capitalised(noun) || source.length() == 1;
        return !name
                ? isPerson(reader, noun) && !NOUNS.has(Use.WHOSE, reader.page().lower(noun))
                : reader.subjects().isSomebody(source);
    }

    private static boolean isPerson(Reader reader, int noun) {
        return reader.subjects().isRole(noun) || SORTS.isPerson(reader.trees().lemma(noun));
    }

    /** "The road was shut, | or so Brandt says". */
    private static Finding orSo(Reader reader, Range words, int or) {
        Page page = reader.page();
        boolean opens = page.lower(or).equals("or")
                && page.lower(or + 1).equals("so")
                && page.form(or - 1).equals(",");
        for (int verb = or + 3; opens && verb < Math.min(words.to(), or + FAR); verb++) {
            boolean last =
                    verb + 1 >= words.to() || !page.word(verb + 1); // "the farmer claims", whatever it is taken for
            if ((last || reader.isFinite(verb))
                    && reader.verbs().find(page.lower(verb)).isPresent()) {
                Range source = reader.contents().trimmed(or + 2, verb);
                Range content = reader.contents().trimmed(words.from(), or - 1);
                boolean fits = last && content.length() >= SHORTEST && isSomebody(reader, source, source.to() - 1);
                return fits
                        ? new Finding(List.of(content), new Range(verb, verb + 1), source, verb, RULE, LIKELY)
                        : null;
            }
        }
        return null;
    }
}
