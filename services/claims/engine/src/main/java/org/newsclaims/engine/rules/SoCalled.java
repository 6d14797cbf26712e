package org.newsclaims.engine.rules;

import java.util.List;
import org.newsclaims.engine.lexicon.CueVerb;
import org.newsclaims.engine.lexicon.CueVerb.Frame;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** "in what the mayor called a “crime against the city”". */
final class SoCalled implements Rule {
    private static final double SURE = 0.9;
    private static final int SUBJECT = 12;

    @Override
    public List<Finding> apply(Reader reader, Segment segment, List<Finding> taken) {
        Page page = reader.page();
        for (int what = segment.words().from(); what < segment.words().to() - 3; what++) {
            if (!page.lower(what).equals("what") || page.quote(what) >= 0) {
                continue;
            }
            for (int i = what + 2; i < Math.min(segment.words().to() - 1, what + SUBJECT); i++) {
                CueVerb verb = reader.verbs().find(page.lower(i)).orElse(null);
                Range source = verb != null && verb.takes(Frame.JUDGEMENT)
                        ? reader.subjects().before(i, what + 1)
                        : Range.NONE;
                int from = page.lower(i + 1).equals("as") ? i + 2 : i + 1;
                if (!source.isEmpty() && from < segment.words().to()) {
                    Range content =
                            reader.contents().trimmed(from, reader.contents().end(from, segment));
                    return content.isEmpty()
                            ? List.of()
                            : List.of(new Finding(List.of(content), new Range(i, from), source, i, "so-called", SURE));
                }
            }
        }
        return List.of();
    }
}
