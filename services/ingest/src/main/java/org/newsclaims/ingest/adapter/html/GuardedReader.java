package org.newsclaims.ingest.adapter.html;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import org.newsclaims.ingest.domain.PageLimits;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/**
 * Hands a page to the parser piece by piece, and before each looks at what the pieces before have cost: a few bytes of markup
 * can make a parser add hundreds of elements.
 */
final class GuardedReader extends StringReader {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    /** What reading a character takes in any case. */
    private static final int BYTES_A_CHARACTER = 10;
    /** The system is asked for the time, which takes longer than reading a piece, only so often. */
    private static final int PIECES_A_LOOK = 8;

    private final PageLimits limits;
    private final long time = THREADS.getCurrentThreadCpuTime();
    private final long memory = THREADS.getCurrentThreadAllocatedBytes();
    private final long allowed;
    private int pieces;

    GuardedReader(String html, PageLimits limits) {
        super(html);
        this.limits = limits;
        this.allowed = limits.memory() + (long) BYTES_A_CHARACTER * html.length();
    }

    /** @throws Refusal when the page has cost more than a limit */
    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (pieces++ % PIECES_A_LOOK == 0
                && THREADS.getCurrentThreadCpuTime() - time > limits.time().toNanos()) {
            long millis = limits.time().toMillis();
            throw Refusal.beyond(
                    ProblemType.PAGE_TOO_COMPLEX,
                    "html",
                    millis,
                    "The page takes more than " + millis + " ms to read.");
        }
        if (THREADS.getCurrentThreadAllocatedBytes() - memory > allowed) {
            throw Refusal.beyond(
                    ProblemType.PAGE_TOO_COMPLEX,
                    "html",
                    limits.memory(),
                    "The page's elements take more than " + limits.memory() + " bytes.");
        }
        return super.read(into, from, length);
    }
}
