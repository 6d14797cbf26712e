package org.newsclaims.engine.attribution;

/** Finds the attributions of an analysed text. Implementations are deterministic, thread-safe and linear in time. */
@FunctionalInterface
public interface AttributionTagger {
    /**
     * @param columns the analysed text; may be empty
     * @return what was found and what was believed; never null
     */
    Tagging tag(Columns columns);
}
