package org.newsclaims.engine.rules;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;
import org.newsclaims.engine.syntax.Tag;

/**
 * What somebody left unsaid, by the grammar of the sentence: "made no mention of", "would not say whether", "could not be
 * reached", "which the Kremlin did not corroborate", "there was no word from", "neither side mentioned".
 */
final class Silences implements Rule {
    static final String RULE = "omission";

    private static final double SURE = 0.95;
    private static final Vocabulary CLAUSES = Vocabulary.of("that whether why how what when where who");
    private static final Vocabulary QUESTIONS = Vocabulary.of("whether why how what when where who whom whose which");
    private static final Vocabulary ABOUT =
            Vocabulary.of("on about of to over upon into regarding concerning for with");
    private static final Vocabulary WHEN = Vocabulary.of("in during after when");
    private static final Vocabulary WHOSE = Vocabulary.of("its his her their a an the");
    private static final Vocabulary PAPERS =
            Vocabulary.of("statement remarks speech readout summary account interview letter report address comments");
    /** Words of a subject with its adverbs, at most. */
    private static final int SUBJECT = 10;

    private static final Vocabulary HEARERS = Vocabulary.of("to with for");
    private static final Vocabulary BORDERS = Vocabulary.of("as that said says including ; --");

    @Override
    public List<Finding> apply(Reader reader, Segment segment, List<Finding> taken) {
        List<Finding> found = new ArrayList<>();
        Range words = segment.words();
        for (int i = words.from(); i < words.to(); i++) {
            if (reader.page().quote(i) >= 0
                    || !reader.page().word(i)
                    || Rule.isTaken(found, i)
                    || Rule.isCue(found, i)
                    || Rule.isCue(taken, i)) {
                continue;
            }
            Silence silence = reader.deeds().at(i);
            int sayer = silence == null ? -1 : sayer(reader, words, i);
            if (silence == null || sayer >= 0 && !isBut(reader.page(), silence)) {
                continue;
            }
            Finding finding = finding(
                    reader,
                    segment,
                    sayer < 0 ? silence : silence.by(reader.trees().subject(sayer)));
            if (finding != null && !overlaps(finding, found)) {
                found.add(finding);
            }
        }
        return found;
    }

    /** "A said | he would not answer": found within what A says, not beside it. The verb that says it, or -1. */
    private static int sayer(Reader reader, Range words, int word) {
        Parse parse = reader.trees().parse();
        for (int w = word; w >= 0; w = parse.head(w)) {
            int above = parse.head(w);
            boolean clause = parse.relation(w) == Relation.CCOMP && words.contains(above);
            if (clause && reader.verbs().find(reader.page().lower(above)).isPresent()) {
                return above;
            }
        }
        return -1;
    }

    /** "A confirmed that P | but did not mention Q": of A, wherever the parser hung it. */
    private static boolean isBut(Page page, Silence silence) {
        return page.lower(silence.first() - 1).equals("but");
    }

    private static boolean overlaps(Finding finding, List<Finding> found) {
        return found.stream()
                .anyMatch(other ->
                        other.extent().overlaps(finding.extent()) || other.cue().overlaps(finding.cue()));
    }

    private static Finding finding(Reader reader, Segment segment, Silence silence) {
        Range words = segment.words();
        if (!words.contains(silence.first()) || !words.contains(silence.last())) {
            return null;
        }
        Range source = source(reader, silence);
        Range whole = new Range(silence.first(), silence.last() + 1);
        if (source.isEmpty() || source.overlaps(whole)) {
            return null;
        }
        List<Range> antecedent = antecedent(reader, segment, silence);
        if (!antecedent.isEmpty()) {
            return new Finding(antecedent, whole, source, silence.head(), RULE, SURE);
        }
        Range content = content(reader, segment, silence, source);
        if (content.isEmpty()) {
            return null;
        }
        if (silence.message() >= 0) {
            Range call = reader.contents()
                    .trimmed(reader.trees().parse().leftEdge(silence.message()), beforeName(reader, silence, source));
            return call.isEmpty() || call.overlaps(source) || call.overlaps(whole)
                    ? null
                    : new Finding(List.of(call, content), whole, source, silence.head(), RULE, SURE);
        }
        Range cue = content.to() <= source.from()
                ? new Range(whole.from(), Math.max(whole.to(), silence.head() + 1))
                : new Range(whole.from(), Math.max(whole.from() + 1, Math.min(whole.to(), content.from())));
        boolean apart = cue.to() <= content.from() || content.to() <= cue.from();
        return apart && !source.overlaps(content)
                ? new Finding(List.of(content), cue, source, silence.head(), RULE, SURE)
                : null;
    }

    /** The phrase for who kept silent; of "none of the three experts", the experts. */
    private static Range source(Reader reader, Silence silence) {
        if (silence.who() < 0 || reader.page().quote(silence.who()) >= 0) {
            return Range.NONE;
        }
        int who = silence.who();
        int members = isNone(reader.trees(), who) ? reader.trees().object(who, "of", "among") : -1;
        Range phrase = reader.trees().phrase(members < 0 ? who : members);
        Range outside = phrase.from() <= silence.first() && phrase.to() > silence.first()
                ? new Range(phrase.from(), silence.first())
                : phrase;
        return reader.contents().trimmed(outside.from(), outside.to());
    }

    /** "none of them", "not one of them". */
    private static boolean isNone(Trees trees, int who) {
        String lemma = trees.lemma(who);
        return lemma.equals("none")
                || lemma.equals("one") && trees.page().lower(who - 1).equals("not");
    }

    /** "Calls to | X", "A request for comment from | X". */
    private static int beforeName(Reader reader, Silence silence, Range source) {
        int to = Math.min(reader.trees().phrase(silence.message()).to(), silence.first());
        if (source.from() > silence.message() && source.from() <= to) {
            to = source.from() - 1;
        }
        return Math.max(to, silence.message() + 1);
    }

    /** What was left unsaid; where nothing is named, the words for telling: "to comment", "reached for comment". */
    private static Range content(Reader reader, Segment segment, Silence silence, Range source) {
        Page page = reader.page();
        Trees trees = reader.trees();
        int topic = silence.topic();
        Range question = silence.isBare() ? question(reader, segment, silence, source) : Range.NONE;
        if (!question.isEmpty()) {
            return question;
        }
        if (silence.isBare()) {
            int from = page.lower(silence.head() - 1).equals("to") ? silence.head() - 1 : silence.head();
            return reader.contents().trimmed(from, end(reader, segment, silence.head(), silence.head() + 1));
        }
        int from = Math.max(trees.parse().leftEdge(topic), silence.last() + 1);
        from = pastHearer(trees, silence.head(), from);
        boolean preposition = ABOUT.has(page.lower(from)) && trees.parse().relation(from) != Relation.MARK;
        if (preposition && !isHearer(trees, from) && !page.lower(from).equals("for")) {
            from++;
        }
        int to = Math.max(end(reader, segment, silence.head(), from + 1), end(reader, segment, topic, from + 1));
        boolean names = source.from() > from && source.from() <= to; // "comment from X"
        return reader.contents().trimmed(from, names ? source.from() - 1 : to);
    }

    /** "How the fire began, | police would not say": what is asked stands before who kept silent. */
    private static Range question(Reader reader, Segment segment, Silence silence, Range source) {
        int first = segment.words().from();
        boolean opens = QUESTIONS.has(reader.page().lower(first))
                && reader.page().form(source.from() - 1).equals(",")
                && source.to() <= silence.first();
        return opens ? reader.contents().trimmed(first, source.from() - 1) : Range.NONE;
    }

    /** "never told | him | that the bridge was shut". */
    private static int pastHearer(Trees trees, int verb, int from) {
        int hearer = trees.lemma(verb).equals("tell") ? trees.objectBehind(verb) : -1;
        int next = hearer < 0 ? -1 : hearer + 1;
        return hearer >= from && CLAUSES.has(trees.page().lower(next)) ? next : from;
    }

    private static boolean isHearer(Trees trees, int preposition) {
        String verb = trees.lemma(trees.parse().head(preposition));
        return HEARERS.has(trees.page().lower(preposition)) && (verb.equals("speak") || verb.equals("talk"));
    }

    /** Where what hangs on the word ends: before a clause of its own, or a second verb. */
    private static int end(Reader reader, Segment segment, int head, int from) {
        Parse parse = reader.trees().parse();
        int to = Math.min(segment.words().to(), parse.rightEdge(head) + 1);
        for (int c = parse.firstChild(head); c >= 0; c = parse.nextSibling(c)) {
            Relation relation = parse.relation(c);
            boolean apart = relation == Relation.CONJ && parse.tag(c).isVerb()
                    || relation == Relation.ADVCL
                    || relation == Relation.PARATAXIS;
            if (c >= from && apart) {
                to = Math.min(to, joint(reader.page(), parse.leftEdge(c), from));
            }
        }
        for (int i = from; i < to; i++) {
            if (parse.tag(i) == Tag.CC && reader.page().quote(i) < 0 && opensClause(reader.trees(), i, segment)) {
                return i;
            }
            boolean stop = reader.page().quote(i) < 0
                    && (reader.page().form(i).equals(";")
                            || reader.page().lower(i).equals("--")
                            || reader.page().form(i).equals(","));
            if (stop || i > from && isOccasion(reader.page(), i)) {
                return i;
            }
        }
        return Math.max(to, from);
    }

    /** "gave no reason | and Moss refused": what is joined has a subject of its own. */
    private static boolean opensClause(Trees trees, int joint, Segment segment) {
        for (int i = joint + 1; i < Math.min(segment.words().to(), joint + SUBJECT); i++) {
            if (trees.isVerb(i) && trees.parse().relation(i) != Relation.AUX) {
                int subject = trees.isFinite(i) ? trees.subject(i) : -1;
                boolean own = subject > joint && subject < i;
                return own && !trees.parse().tag(subject).isRelative(); // "what it cost or what led to it"
            }
        }
        return false;
    }

    /** "made no mention of the zones | in its own statement". */
    private static boolean isOccasion(Page page, int i) {
        int noun = page.lower(i + 2).equals("own") ? i + 3 : i + 2;
        return page.quote(i) < 0
                && WHEN.has(page.lower(i))
                && WHOSE.has(page.lower(i + 1))
                && (PAPERS.has(page.lower(noun)) || PAPERS.has(page.lower(noun + 1)));
    }

    private static int joint(Page page, int edge, int from) {
        int i = edge;
        while (i > from && (page.lower(i - 1).matches("and|but|or|nor") || !page.word(i - 1))) {
            i--;
        }
        return i;
    }

    /** "areas in the country, which the Kremlin did not corroborate": what stands before the relative clause. */
    private static List<Range> antecedent(Reader reader, Segment segment, Silence silence) {
        Page page = reader.page();
        Parse parse = reader.trees().parse();
        int verb = silence.head();
        int object = reader.trees()
                .child(verb, c -> c < silence.who() && page.lower(c).matches("which|that|whom"));
        boolean relative = parse.relation(verb) == Relation.RELCL && object >= 0 && silence.who() < verb;
        boolean before = silence.who() >= 0 && silence.who() <= silence.first();
        int whom = relative ? object : before ? reader.deeds().whomBefore(silence.who()) : -1;
        if (whom <= segment.words().from()) {
            return List.of();
        }
        int to = page.form(whom - 1).equals(",") ? whom - 1 : whom;
        int from = to;
        while (from > segment.words().from()
                && !page.form(from - 1).equals(",")
                && page.quote(from - 1) < 0
                && !BORDERS.has(page.lower(from - 1))) {
            from--;
        }
        Range content = reader.contents().trimmed(from, to);
        return content.isEmpty() ? List.of() : List.of(content);
    }
}
