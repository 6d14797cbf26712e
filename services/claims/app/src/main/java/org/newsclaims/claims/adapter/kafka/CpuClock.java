package org.newsclaims.claims.adapter.kafka;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Processor time of the calling thread: what work costs, however busy the machine is with something else. */
final class CpuClock {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuClock() {}

    /** Of another thread; {@code unknown} where the platform cannot tell. */
    static long nanosOf(Thread thread, long unknown) {
        long nanos = THREADS.isThreadCpuTimeSupported() ? THREADS.getThreadCpuTime(thread.getId()) : -1;
        return nanos < 0 ? unknown : nanos;
    }

    /** In nanoseconds since the thread began; 0 where the platform cannot tell. */
    static long nanos() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? Math.max(0, THREADS.getCurrentThreadCpuTime()) : 0;
    }
}
