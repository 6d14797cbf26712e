package org.newsclaims.ingest.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsclaims.problems.Refusal;

class UnpackerTest {
    private static final byte[] TEXT = text();

    @ParameterizedTest
    @CsvSource({"GZIP, 1", "GZIP, 7", "GZIP, 100000", "ZSTD, 1", "ZSTD, 7", "ZSTD, 100000"})
    void whateverThePiecesTheSameComesOut(Coding coding, int size) {
        assertThat(unpack(coding, pack(coding, TEXT), size)).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @EnumSource(Coding.class)
    void membersAndFramesMayFollowEachOther(Coding coding) {
        byte[] two = join(pack(coding, TEXT), pack(coding, "more".getBytes(StandardCharsets.UTF_8)));

        assertThat(unpack(coding, two, 13)).hasSize(TEXT.length + 4).startsWith(TEXT);
    }

    @ParameterizedTest
    @EnumSource(Coding.class)
    void whereverItBreaksOffThatIsSeen(Coding coding) {
        byte[] packed = pack(coding, "The ferry is late, the harbour master said.".getBytes(StandardCharsets.UTF_8));

        for (int length = 1; length < packed.length; length++) {
            byte[] part = Arrays.copyOf(packed, length);
            assertThatThrownBy(() -> unpack(coding, part, 5)).isInstanceOf(Refusal.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Coding.class)
    void whateverBytesAreBrokenNothingButARefusalComesOfThem(Coding coding) {
        Random random = new Random(7);
        byte[] packed = pack(coding, TEXT);
        for (int round = 0; round < 300; round++) {
            byte[] broken = packed.clone();
            broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                unpack(coding, broken, 1 + random.nextInt(500));
            } catch (Refusal refusal) {
                assertThat(refusal.field()).isEqualTo("Content-Encoding");
            }
        }
    }

    @Test
    void aGzipHeaderMayHoldANameAndACommentAndMore() {
        byte[] plain = pack(Coding.GZIP, TEXT);
        byte[] fields = "\u0003\u0000abcname\u0000comment\u0000xx".getBytes(StandardCharsets.ISO_8859_1);
        byte[] header = Arrays.copyOf(plain, 10);
        header[3] = 4 + 8 + 16 + 2;

        assertThat(unpack(Coding.GZIP, join(join(header, fields), Arrays.copyOfRange(plain, 10, plain.length)), 3))
                .isEqualTo(TEXT);
    }

    @Test
    void aZstdWindowOfMoreThanEightMebibytesIsRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZstdOutputStream out = new ZstdOutputStream(packed)) {
            out.setLong(24);
            out.write(TEXT);
        }

        assertThatThrownBy(() -> unpack(Coding.ZSTD, packed.toByteArray(), 100))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("8 MiB");
    }

    private static byte[] unpack(Coding coding, byte[] packed, int size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] into = new byte[1000];
        try (Unpacker unpacker = coding.unpacker()) {
            for (int from = 0; from < packed.length; from += size) {
                unpacker.feed(Arrays.copyOfRange(packed, from, Math.min(packed.length, from + size)));
                for (int read = unpacker.read(into); read > 0; read = unpacker.read(into)) {
                    out.write(into, 0, read);
                }
            }
            unpacker.end();
        }
        return out.toByteArray();
    }

    static byte[] pack(Coding coding, byte[] bytes) {
        if (coding == Coding.ZSTD) {
            return Zstd.compress(bytes);
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 900; i++) {
            text.append("Berth ").append(i * 7919 % 1000).append(" is closed, said the harbour master.\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
