package org.newsclaims.engine.rules;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.lexicon.CueVerb;
import org.newsclaims.engine.lexicon.VerbForm;
import org.newsclaims.engine.model.Kind;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** Participles: "…, calling it a mistake", "with the White House characterizing it as …". */
final class Judgements implements Rule {
    private static final double LIKELY = 0.8;

    @Override
    public List<Finding> apply(Reader reader, Segment segment, List<Finding> taken) {
        List<Finding> found = new ArrayList<>();
        Page page = reader.page();
        for (int i = segment.words().from() + 2; i < segment.words().to(); i++) {
            CueVerb verb = reader.gerund(i);
            if (verb == null || verb.kind() != Kind.SAID || page.quote(i) >= 0 || Rule.isTaken(taken, i)) {
                continue;
            }
            Range source = source(reader, segment, i, taken, found);
            Range content = reader.contents().right(verb, i + 1, segment);
            content = cutAtNext(reader, content, found);
            if (!source.isEmpty() && !content.isEmpty()) {
                found.add(new Finding(List.of(content), new Range(i, i + 1), source, i, "participle", LIKELY));
            }
        }
        return found;
    }

    /** "with the White House calling it A and the Kremlin calling it B": the first content ends before the second subject. */
    private static Range cutAtNext(Reader reader, Range content, List<Finding> found) {
        Page page = reader.page();
        for (int i = content.from() + 2; i < content.to() - 2; i++) {
            if (page.quote(i) < 0 && page.lower(i).equals("and")) {
                for (int j = i + 2; j < Math.min(content.to(), i + 8); j++) {
                    if (reader.verbs().formsOf(page.lower(j)).contains(VerbForm.GERUND)
                            && !reader.subjects().before(j, i + 1).isEmpty()) {
                        return reader.contents().trimmed(content.from(), i);
                    }
                }
            }
        }
        return content;
    }

    private static Range source(Reader reader, Segment segment, int verb, List<Finding> taken, List<Finding> found) {
        Page page = reader.page();
        String before = page.lower(verb - 1);
        if (before.equals(",") || page.quote(verb - 1) >= 0 || before.equals("and")) {
            Finding owner = null;
            for (Finding finding : taken) {
                owner = finding.extent().from() < verb ? finding : owner;
            }
            return owner == null ? subjectOfSentence(reader, segment, verb) : owner.source();
        }
        Range subject = reader.subjects().before(verb, segment.words().from());
        boolean with = !subject.isEmpty()
                && (page.lower(subject.from() - 1).equals("with")
                        || page.lower(subject.from() - 1).equals("and") && !found.isEmpty());
        return with ? subject : Range.NONE;
    }

    /** The noun phrase that opens the sentence. */
    private static Range subjectOfSentence(Reader reader, Segment segment, int verb) {
        int from = segment.words().from();
        Range subject = reader.subjects().after(from, Math.min(verb, from + 8));
        int to = from;
        while (to < subject.to()
                && (reader.page().capitalised(to)
                        || to == from
                        || ClosedClasses.DETERMINERS.has(reader.page().lower(to - 1)))) {
            to++;
        }
        return to > from && reader.page().capitalised(to - 1) ? new Range(from, to) : Range.NONE;
    }
}
