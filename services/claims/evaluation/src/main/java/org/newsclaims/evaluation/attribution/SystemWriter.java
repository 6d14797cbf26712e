package org.newsclaims.evaluation.attribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newsclaims.engine.attribution.Attribution;
import org.newsclaims.engine.model.Span;

/** Writes attributions in the scorer's format, one article per line. */
final class SystemWriter {
    private final StringBuilder out = new StringBuilder();

    void add(String id, List<Attribution> attributions) {
        out.append("{\"id\":").append(JsonValueReader.quote(id)).append(",\"statements\":[");
        String separator = "";
        for (Attribution attribution : attributions) {
            out.append(separator).append("{\"content\":").append(spans(attribution.content()));
            out.append(",\"source\":").append(spans(attribution.source()));
            out.append(",\"cue\":").append(spans(attribution.cue()));
            out.append(",\"p\":").append(attribution.confidence()).append('}');
            separator = ",";
        }
        out.append("]}\n");
    }

    void write(Path file) {
        try {
            Files.writeString(file, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String spans(List<Span> spans) {
        StringBuilder list = new StringBuilder("[");
        for (Span span : spans) {
            list.append(list.length() > 1 ? "," : "")
                    .append('[')
                    .append(span.start())
                    .append(',')
                    .append(span.end())
                    .append(']');
        }
        return list.append(']').toString();
    }
}
