package org.newsclaims.ingest.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineSplitterTest {
    private static final String STREAM = "one\r\n\n  \nfour é\n" + "x".repeat(21) + "\nsix\nseven";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1000})
    void linesAreTheSameHoweverTheStreamIsCut(int size) {
        LineSplitter splitter = new LineSplitter(20);
        List<String> lines = new ArrayList<>();
        byte[] bytes = STREAM.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i += size) {
            Buffer piece = Buffer.buffer(bytes).slice(i, Math.min(bytes.length, i + size));
            splitter.add(piece).forEach(line -> lines.add(show(line)));
        }
        splitter.end().forEach(line -> lines.add(show(line)));

        assertThat(lines).containsExactly("1 one\r", "4 four é", "5 too long", "6 six", "7 seven");
    }

    private static String show(LineSplitter.Line line) {
        String text = line.bytes() == null ? "too long" : new String(line.bytes(), StandardCharsets.UTF_8);
        return line.number() + " " + text;
    }
}
