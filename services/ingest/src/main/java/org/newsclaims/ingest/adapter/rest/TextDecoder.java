package org.newsclaims.ingest.adapter.rest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** Bytes to text, strictly: nothing is replaced or dropped but a byte order mark, which is no part of the text. */
final class TextDecoder {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private TextDecoder() {}

    /** @throws Refusal naming the offset of the first byte that is not UTF-8 */
    static String utf8(byte[] bytes) {
        return decode(bytes, StandardCharsets.UTF_8);
    }

    /** @throws Refusal naming the offset of the first byte that is not in the charset */
    static String decode(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isUnderflow()) {
            result = decoder.flush(out);
        }
        if (result.isError()) {
            throw Refusal.of(
                    ProblemType.BROKEN_ENCODING,
                    "The byte at offset " + in.position() + " is not " + charset.name() + ".");
        }
        out.flip();
        if (out.hasRemaining() && out.get(0) == BYTE_ORDER_MARK) {
            out.get();
        }
        return out.toString();
    }
}
