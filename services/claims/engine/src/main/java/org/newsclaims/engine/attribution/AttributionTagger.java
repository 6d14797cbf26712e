package org.newsclaims.engine.attribution;

import java.util.List;

/** Finds the attributions of an analysed text. Implementations are deterministic, thread-safe and linear in time. */
@FunctionalInterface
public interface AttributionTagger {
    /**
     * @param columns the analysed text; may be empty
     * @return its attributions in text order of their cues; no word is content of two of them; never null
     */
    List<Attribution> tag(Columns columns);
}
