package org.newsclaims.engine.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsclaims.engine.lexicon.CueVerbs;
import org.newsclaims.engine.lexicon.RoleNouns;
import org.newsclaims.engine.page.Page;

/** Finds attributions by constructions, the most telling first. Immutable and thread-safe. */
public final class RuleTagger {
    private final CueVerbs verbs = CueVerbs.standard();
    private final RoleNouns roles = RoleNouns.standard();
    private final List<Rule> steps =
            List.of(new Omissions(), new According(), new SpeechVerbs(), new Judgements(), new FloatingQuotations());

    /** All findings in text order. */
    public List<Finding> tag(Page page) {
        Reader reader = Reader.of(page, verbs, roles);
        List<Finding> all = new ArrayList<>();
        for (int p = 0; p < page.paragraphCount(); p++) {
            for (Segment segment : Segment.of(page, page.paragraphRange(p))) {
                List<Finding> found = new ArrayList<>();
                for (Rule step : steps) {
                    found.addAll(step.apply(reader, segment, List.copyOf(found)));
                }
                found.sort(Comparator.comparingInt(Finding::first));
                all.addAll(found);
            }
        }
        return all;
    }
}
