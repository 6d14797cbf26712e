package org.newsclaims.local.batch;

import java.io.IOException;
import java.io.Writer;

/** What one batch command does with its lines. */
interface Batch {
    /** @return how many lines were bad */
    long run(OrderedLines lines, Writer out) throws IOException;
}
