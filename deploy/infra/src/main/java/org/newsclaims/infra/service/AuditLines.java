package org.newsclaims.infra.service;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What services of this process write to their audit while this is open. Thread-safe. */
public final class AuditLines implements AutoCloseable {
    private static final Logger AUDIT = Logger.getLogger("org.newsclaims.audit");

    private static final Formatter TEXT = new PatternFormatter("%s");

    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            ExtLogRecord told = ExtLogRecord.wrap(entry);
            lines.add(new Line(TEXT.format(told), Map.copyOf(told.getMdcCopy())));
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is held open.
        }
    };

    /** Begins to listen. */
    public AuditLines() {
        AUDIT.addHandler(listener);
    }

    /**
     * A line.
     *
     * @param text as logs for people have it
     * @param fields as logs in JSON have them
     */
    public record Line(String text, Map<String, String> fields) {}

    /** Those written since, the earliest first. */
    public List<Line> written() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        AUDIT.removeHandler(listener);
    }
}
