package org.newsclaims.ingest.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import org.newsclaims.problems.Refusal;

/** Whatever bytes a body is made of, nothing but a refusal comes of them, however they are cut into pieces. */
class BodyFuzzTest {
    private static final int LIMIT = 4096;

    @FuzzTest
    void aBatchIsTheSameLinesHoweverItIsCut(byte[] bytes) {
        LineSplitter whole = new LineSplitter(LIMIT);
        LineSplitter bytewise = new LineSplitter(LIMIT);
        List<LineSplitter.Line> expected = new ArrayList<>(whole.add(Buffer.buffer(bytes)));
        expected.addAll(whole.end());
        List<LineSplitter.Line> lines = new ArrayList<>();
        for (byte each : bytes) {
            lines.addAll(bytewise.add(Buffer.buffer(new byte[] {each})));
        }
        lines.addAll(bytewise.end());

        assertThat(lines).usingRecursiveComparison().isEqualTo(expected);
        for (LineSplitter.Line line : lines) {
            if (line.bytes() != null) {
                read(line.bytes());
            }
        }
    }

    @FuzzTest
    void aPackedBodyIsUnpackedOrRefused(byte[] bytes) {
        byte[] into = new byte[1024];
        for (Coding coding : Coding.values()) {
            Expansion expansion = new Expansion(LIMIT, 100);
            try (Unpacker unpacker = coding.unpacker()) {
                expansion.sent(bytes.length);
                unpacker.feed(bytes);
                for (int read = unpacker.read(into); read > 0; read = unpacker.read(into)) {
                    expansion.unpacked(read);
                }
                unpacker.end();
            } catch (Refusal refusal) {
                assertThat(refusal.field()).isEqualTo("Content-Encoding");
            }
        }
    }

    private static void read(byte[] line) {
        try {
            assertThat(DraftJson.read(TextDecoder.utf8(line))).isNotNull();
        } catch (Refusal refusal) {
            assertThat(refusal.getMessage()).isNotBlank();
        }
    }
}
