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

    private final PageLimits limits;
    private final long thread = Thread.currentThread().getId();
    private final long time = THREADS.getCurrentThreadCpuTime();
    private final long memory = THREADS.getThreadAllocatedBytes(thread);
    private final long allowed;

    GuardedReader(String html, PageLimits limits) {
        super(html);
        this.limits = limits;
        this.allowed = limits.memory() + (long) BYTES_A_CHARACTER * html.length();
    }

    /** @throws Refusal when the page has cost more than a limit */
    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (THREADS.getCurrentThreadCpuTime() - time > limits.time().toNanos()) {
            long millis = limits.time().toMillis();
            throw Refusal.beyond(
                    ProblemType.PAGE_TOO_COMPLEX,
                    "html",
                    millis,
                    "The page takes more than " + millis + " ms to read.");
        }
        if (THREADS.getThreadAllocatedBytes(thread) - memory > allowed) {
            throw Refusal.beyond(
                    ProblemType.PAGE_TOO_COMPLEX,
                    "html",
                    limits.memory(),
                    "The page's elements take more than " + limits.memory() + " bytes.");
        }
        return super.read(into, from, length);
    }
}
