package org.newsclaims.ingest.application;

import org.newsclaims.ingest.domain.Draft;
import org.newsclaims.problems.Refusal;

/** Reads submissions in JSON, the same for every way they come in. Thread-safe. */
public interface DraftReader {
    /**
     * @param json one object in UTF-8
     * @throws Refusal naming the place or the field at fault
     */
    Draft read(byte[] json);
}
