package org.newsclaims.engine.rules;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.lexicon.CueVerb;
import org.newsclaims.engine.lexicon.CueVerb.Frame;
import org.newsclaims.engine.model.Kind;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** "X said that …", "…, X said", "…, said X", "“…,” X said, “…”". */
final class SpeechVerbs implements Rule {
    private static final double QUOTED = 0.95;
    private static final double SAID = 0.85;
    private static final double OTHER = 0.5;

    @Override
    public List<Finding> apply(Reader reader, Segment segment, List<Finding> taken) {
        List<Finding> found = new ArrayList<>();
        List<Finding> all = new ArrayList<>(taken);
        Finding last = null;
        for (int i = segment.words().from(); i < segment.words().to(); i++) {
            CueVerb verb = reader.verbs().find(reader.page().lower(i)).orElse(null);
            if (verb == null || Rule.isTaken(all, i)) {
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

    /** "… and accused", after a statement of the same subject. */
    private static Clause sharingSubject(Page page, int verb, Finding last) {
        int i = verb - 1;
        while (Words.isAdverb(page.lower(i))) {
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
        if (!left.isEmpty() && contents.nothingFollows(after, firstSpeech(segment, after))) {
            List<Range> content = new ArrayList<>(left);
            content.addAll(contents.speechWithin(segment, after, segment.words().to()));
            return finding(content, clause, verb, segment, "before");
        }
        if (clause.inverted()) {
            return null;
        }
        Range right = contents.right(verb, after, segment);
        return right.isEmpty() ? null : finding(List.of(right), clause, verb, segment, "after");
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
