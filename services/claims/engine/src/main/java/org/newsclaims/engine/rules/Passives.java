package org.newsclaims.engine.rules;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.lexicon.CueVerb;
import org.newsclaims.engine.lexicon.CueVerb.Frame;
import org.newsclaims.engine.lexicon.VerbForm;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Kind;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Relation;

/** "The closure was announced by the council", "he was accused by the council of fraud", "it was reported that". */
final class Passives implements Rule {
    static final String RULE = "passive";
    private static final double LIKELY = 0.75;
    private static final Vocabulary ASIDES = Vocabulary.of(", -- — –");
    private static final Vocabulary TOLD = Vocabulary.of("that to not of about against how why whether");
    private static final int ASIDE = 12;
    private static final int LONGEST = 40;

    @Override
    public List<Finding> apply(Reader reader, Segment segment, List<Finding> taken) {
        List<Finding> found = new ArrayList<>();
        Page page = reader.page();
        for (int i = segment.words().from() + 2; i < segment.words().to(); i++) {
            CueVerb verb = reader.verbs().find(page.lower(i)).orElse(null);
            if (verb == null
                    || verb.frames().isEmpty() // "was attacked by" tells a deed
                    || verb.kind() == Kind.BELIEVED
                    || page.quote(i) >= 0
                    || page.lower(i).equals("quoted")
                    || Rule.isTaken(taken, i)
                    || Rule.isCue(taken, i)
                    || !reader.verbs().formsOf(page.lower(i)).contains(VerbForm.PARTICIPLE)) {
                continue;
            }
            int group = auxiliary(page, i, segment.words().from());
            Finding finding = group < 0 ? null : finding(reader, segment, verb, group, i);
            if (finding != null) {
                found.add(finding);
            }
        }
        return found;
    }

    /** First word of "has been", "was", "were widely"; -1 when there is no form of "be". */
    private static int auxiliary(Page page, int verb, int limit) {
        int i = verb - 1;
        while (i > limit && ClosedClasses.isAdverb(page.lower(i))) {
            i--;
        }
        if (!ClosedClasses.BE.has(page.lower(i)) || page.lower(i).equals("'s")) {
            return -1;
        }
        while (i - 1 > limit
                && (ClosedClasses.HAVE.has(page.lower(i - 1))
                        || ClosedClasses.BE.has(page.lower(i - 1))
                        || ClosedClasses.MODALS.has(page.lower(i - 1)))) {
            i--;
        }
        return i;
    }

    private static Finding finding(Reader reader, Segment segment, CueVerb verb, int group, int at) {
        Page page = reader.page();
        Range subject = reader.subjects().before(group, segment.words().from());
        if (subject.isEmpty()) {
            return null;
        }
        if (page.lower(subject.from()).equals("it") && page.lower(at + 1).equals("that")) {
            Range content = reader.contents().right(verb, at + 1, segment);
            return content.isEmpty()
                    ? null
                    : new Finding(List.of(content), new Range(group, at + 1), Range.NONE, at, "impersonal", LIKELY);
        }
        if (!page.lower(at + 1).equals("by")) {
            return null;
        }
        Range source = reader.subjects().after(at + 2, segment.words().to());
        if (source.isEmpty() || !isSomebody(reader, source)) {
            return null;
        }
        boolean itself = page.lower(subject.from()).equals("it")
                && page.lower(source.to()).equals("that");
        if (itself || verb.takes(Frame.HEARER)) { // "It was claimed by her lawyers | that the money was a loan"
            Range told = told(
                    reader,
                    segment,
                    pastAside(page, source.to(), segment.words().to()));
            return told.isEmpty()
                    ? null
                    : new Finding(List.of(told), new Range(group, at + 2), source, at, RULE, LIKELY);
        }
        List<Range> content = new ArrayList<>(List.of(whole(reader, subject, at)));
        boolean goesOn = verb.takes(Frame.ACCUSATION) || verb.takes(Frame.JUDGEMENT) || verb.takes(Frame.INFINITIVE);
        for (int i = source.from() + 1; goesOn && i < source.to(); i++) {
            if (page.lower(i).matches("of|for|as")) {
                source = new Range(source.from(), i);
            }
        }
        int rest = pastAside(page, source.to(), segment.words().to());
        if (goesOn && page.lower(rest).matches("of|for|as|to|over|on")) {
            content.add(reader.contents().trimmed(rest, reader.contents().end(rest, segment)));
        }
        return new Finding(content, new Range(group, at + 2), source, at, RULE, LIKELY);
    }

    /** "The idea of a toll | for trucks": all that the verb is said of, where the tree shows more than the last noun of it. */
    private static Range whole(Reader reader, Range subject, int verb) {
        Parse parse = reader.trees().parse();
        int noun = parse.child(verb, Relation.NSUBJPASS);
        if (noun < 0 || noun >= subject.from()) {
            return subject;
        }
        Range phrase = new Range(parse.leftEdge(noun), subject.to());
        boolean reaches = parse.rightEdge(noun) >= subject.to() - 1 && phrase.length() <= LONGEST;
        return reaches ? reader.contents().trimmed(phrase.from(), phrase.to()) : subject;
    }

    /** "The crew were told by the pilot | to wait", "that the lock was shut": who hears it is no part of it. */
    private static Range told(Reader reader, Segment segment, int from) {
        return TOLD.has(reader.page().lower(from))
                ? reader.contents().trimmed(from, reader.contents().end(from, segment))
                : Range.NONE;
    }

    /** "The council", "Mayor Holt", "former mayor Lena Holt", "police", "neighbours". */
    private static boolean isSomebody(Reader reader, Range source) {
        Page page = reader.page();
        boolean named = page.capitalised(source.to() - 1) && source.length() > 1;
        return named
                || ClosedClasses.DETERMINERS.has(page.lower(source.from()))
                || page.capitalised(source.from())
                || source.length() == 1 && reader.subjects().isRole(source.from());
    }

    /** "By Lena Holt — his adviser — | to leave": past what stands between two dashes or commas. */
    private static int pastAside(Page page, int from, int limit) {
        if (!ASIDES.has(page.form(from))) {
            return from;
        }
        for (int i = from + 2; i < Math.min(limit - 1, from + ASIDE); i++) {
            if (page.form(i).equals(page.form(from))) {
                return i + 1;
            }
        }
        return from;
    }
}
