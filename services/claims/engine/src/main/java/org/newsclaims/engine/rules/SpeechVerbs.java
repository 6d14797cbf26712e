package org.newsclaims.engine.rules;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.grammar.WordClass;
import org.newsclaims.engine.lexicon.CueVerb;
import org.newsclaims.engine.lexicon.CueVerb.Frame;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Kind;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** "X said that …", "…, X said", "…, said X", "“…,” X said, “…”". */
final class SpeechVerbs implements Rule {
    private static final double QUOTED = 0.95;
    private static final double SAID = 0.85;
    private static final double OTHER = 0.5;
    /** What the police do as well. */
    private static final Vocabulary RESPOND = Vocabulary.of("respond react");

    private static final Vocabulary SUBORDINATE =
            Vocabulary.of("while although though whereas if unless when because since as");
    private static final int TAIL = 25;

    @Override
    public List<Finding> apply(Reader reader, Segment segment, List<Finding> taken) {
        List<Finding> found = new ArrayList<>();
        Finding closing = closing(reader, segment, taken);
        if (closing != null) {
            found.add(closing);
        }
        List<Finding> all = new ArrayList<>(taken);
        all.addAll(found);
        Finding last = null;
        for (int i = segment.words().from(); i < segment.words().to(); i++) {
            CueVerb verb = reader.verbs().find(reader.page().lower(i)).orElse(null);
            if (verb == null || Rule.isTaken(all, i) || Rule.isCue(all, i)) {
                continue;
            }
            Clause clause = reader.clauses().at(i, segment);
            if (clause == null && last != null) {
                clause = sharingSubject(reader.page(), i, last);
            }
            Finding finding = clause == null ? null : finding(reader, segment, verb, clause, all);
            if (finding != null) {
                found.add(finding);
                all.add(finding);
                last = finding;
            }
        }
        return found;
    }

    /** A clause that closes the sentence takes all of it: "They also met the mayor, The Times reported". */
    private static Finding closing(Reader reader, Segment segment, List<Finding> taken) {
        int limit = segment.words().to();
        for (int i = Math.max(segment.words().from() + 4, limit - TAIL); i < limit; i++) {
            CueVerb verb = reader.verbs().find(reader.page().lower(i)).orElse(null);
            if (verb == null || verb.kind() == Kind.BELIEVED || Rule.isCue(taken, i)) {
                continue;
            }
            Clause clause = reader.clauses().at(i, segment);
            if (clause == null
                    || opensSubordinate(reader.page(), segment.words().from(), clause.from() - 1)
                    || !reader.page().form(clause.from() - 1).equals(",")
                    || firstSpeech(segment, i) < limit) {
                continue;
            }
            int after = clause.inverted() ? clause.source().to() : i + 1;
            List<Range> left = left(reader, segment, verb, clause, taken);
            boolean fills = !clause.inverted()
                    && !reader.contents().right(verb, after, segment).isEmpty();
            if (!left.isEmpty()
                    && !fills
                    && !isDeed(reader, i, left)
                    && reader.contents().nothingFollows(after, limit)) {
                return finding(left, afterClaim(reader.trees(), clause), verb, segment, "closing");
            }
        }
        return null;
    }

    /** "A blast was heard, and police | responded", unlike "“It will hold,” the mayor | responded". */
    private static boolean isDeed(Reader reader, int verb, List<Range> content) {
        return RESPOND.has(reader.trees().lemma(verb))
                && content.stream().allMatch(range -> reader.page().quote(range.from()) < 0);
    }

    /** "While Brand says it is safe, | pilots disagree": what stands before is no sentence that they could have said. */
    private static boolean opensSubordinate(Page page, int from, int comma) {
        if (!SUBORDINATE.has(page.lower(from))) {
            return false;
        }
        for (int i = from; i < comma; i++) {
            if (page.form(i).equals(",")) {
                return false;
            }
        }
        return true;
    }

    /** "…, a charge | the firm | denies". */
    private static Clause afterClaim(Trees trees, Clause clause) {
        Page page = trees.page();
        Range source = clause.source();
        if (!ClosedClasses.DETERMINERS.has(page.lower(source.from()))) {
            return clause;
        }
        for (int i = source.from() + 1; i + 1 < source.to(); i++) {
            String next = page.lower(i + 1);
            boolean opens =
                    ClosedClasses.PRONOUNS.has(next) || ClosedClasses.DETERMINERS.has(next) || page.capitalised(i + 1);
            if (trees.is(i, WordClass.CLAIM) && opens) {
                Range who = new Range(i + 1, source.to());
                return new Clause(who, clause.cue(), clause.verb(), clause.inverted());
            }
        }
        return clause;
    }

    /** "… and accused", after a statement of the same subject. */
    private static Clause sharingSubject(Page page, int verb, Finding last) {
        int i = verb - 1;
        while (ClosedClasses.isAdverb(page.lower(i))) {
            i--;
        }
        boolean joined = page.lower(i).equals("and") || page.lower(i).equals("but");
        boolean adjacent = i - last.extent().to() <= 1 && i >= last.extent().to();
        return joined && adjacent && !last.source().isEmpty()
                ? new Clause(last.source(), new Range(i + 1, verb + 1), verb, false)
                : null;
    }

    private static Finding finding(Reader reader, Segment segment, CueVerb verb, Clause clause, List<Finding> all) {
        Contents contents = reader.contents();
        int after = clause.inverted() ? clause.source().to() : clause.verb() + 1;
        List<Range> left = left(reader, segment, verb, clause, all);
        Range right = clause.inverted() ? Range.NONE : contents.right(verb, after, segment);
        boolean leftWins = right.isEmpty() || endsInSpeech(reader.page(), clause.from());
        boolean quoteEnds = endsInSpeech(reader.page(), clause.from()) && firstSpeech(segment, after) > after + 1;
        boolean described = clause.inverted() && reader.page().lower(after).equals("who");
        boolean ends = quoteEnds || described || contents.nothingFollows(after, firstSpeech(segment, after));
        if (!left.isEmpty() && leftWins && ends && !isDeed(reader, clause.verb(), left)) {
            List<Range> content = new ArrayList<>(left);
            content.addAll(contents.speechWithin(segment, after, segment.words().to()));
            return finding(content, clause, verb, segment, "before");
        }
        if (verb.kind() == Kind.WRITTEN && hasModal(reader.page(), clause)) {
            return null;
        }
        return right.isEmpty() ? null : finding(List.of(right), clause, verb, segment, "after");
    }

    /** "Whether they can find a way": nothing was found. */
    private static boolean hasModal(Page page, Clause clause) {
        for (int i = clause.cue().from(); i < clause.verb(); i++) {
            if (ClosedClasses.MODALS.has(page.lower(i)) && !page.lower(i).startsWith("d")) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInSpeech(Page page, int to) {
        return page.quote(to - 1) >= 0 || page.quote(to - 2) >= 0;
    }

    private static int firstSpeech(Segment segment, int after) {
        return segment.speech().stream()
                .mapToInt(Range::from)
                .filter(from -> from >= after)
                .findFirst()
                .orElse(segment.words().to());
    }

    /** What stands before a clause that closes a sentence. */
    private static List<Range> left(Reader reader, Segment segment, CueVerb verb, Clause clause, List<Finding> all) {
        int to = clause.from();
        if (ClosedClasses.RELATIVES.has(reader.page().lower(clause.source().from()))
                || clause.source().to() < clause.cue().from() - 2) {
            return List.of();
        }
        boolean border = reader.page().form(to - 1).equals(",") || reader.page().quote(to - 1) >= 0;
        if (!border || !verb.takes(Frame.QUOTATION) && !verb.takes(Frame.BARE)) {
            return List.of();
        }
        int from = segment.words().from();
        for (Finding finding : all) {
            if (finding.extent().to() < to) {
                from = Math.max(from, finding.extent().to());
            }
        }
        List<Range> speech = reader.contents().speechWithin(segment, from, to);
        boolean quoted = reader.page().quote(to - 1) >= 0 || reader.page().quote(to - 2) >= 0;
        Range whole = reader.contents().trimmed(from, to);
        if (whole.length() < 3) {
            return speech;
        }
        return !speech.isEmpty() && quoted && onlySpeech(reader.page(), whole, speech) ? speech : List.of(whole);
    }

    private static boolean onlySpeech(Page page, Range whole, List<Range> speech) {
        for (int i = whole.from(); i < whole.to(); i++) {
            int word = i;
            if (page.word(i) && speech.stream().noneMatch(range -> range.contains(word))) {
                return false;
            }
        }
        return true;
    }

    private static Finding finding(List<Range> content, Clause clause, CueVerb verb, Segment segment, String rule) {
        boolean quoted =
                content.stream().anyMatch(range -> segment.speech().stream().anyMatch(range::overlaps));
        double confidence = quoted ? QUOTED : verb.kind() == Kind.BELIEVED ? OTHER : SAID;
        return new Finding(content, clause.cue(), clause.source(), clause.verb(), rule, confidence);
    }
}
