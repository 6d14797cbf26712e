package org.newsclaims.engine.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsclaims.engine.lexicon.CueVerbs;
import org.newsclaims.engine.lexicon.RoleNouns;
import org.newsclaims.engine.page.Page;

/** Finds attributions by constructions, the most telling first. Immutable and thread-safe. */
public final class RuleTagger {
    private final CueVerbs verbs = CueVerbs.standard();
    private final RoleNouns roles = RoleNouns.standard();
    private final List<Rule> steps = List.of(
            new Captions(),
            new Omissions(),
            new According(),
            new SpeechVerbs(),
            new Judgements(),
            new Passives(),
            new SpeechNouns(),
            new FloatingQuotations());

    /** All findings in text order. */
    public List<Finding> tag(Page page) {
        Reader reader = Reader.of(page, verbs, roles);
        List<Finding> turns = new Transcripts(reader).find();
        Set<Integer> spoken = new HashSet<>();
        turns.forEach(turn -> turn.content().forEach(range -> spoken.add(page.paragraph(range.from()))));
        List<Finding> all = new ArrayList<>(turns);
        for (int p = 0; p < page.paragraphCount(); p++) {
            if (!spoken.contains(p)) {
                for (Segment segment : Segment.of(page, page.paragraphRange(p))) {
                    all.addAll(in(reader, segment));
                }
            }
        }
        all.sort(Comparator.comparingInt(Finding::first));
        return all;
    }

    private List<Finding> in(Reader reader, Segment segment) {
        List<Finding> found = new ArrayList<>();
        for (Rule step : steps) {
            found.addAll(step.apply(reader, segment, List.copyOf(found)));
        }
        return found;
    }
}
