package org.newsclaims.ingest.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
    @Test
    void brokenBytesAreNamedByTheirOffset() {
        byte[] bytes = "Zoë said".getBytes(StandardCharsets.UTF_8);
        bytes[3] = 'x';

        assertThatThrownBy(() -> TextDecoder.utf8(bytes)).hasMessage("The byte at offset 2 is not UTF-8.");
    }

    @Test
    void aCharacterThatEndsTooSoonIsBroken() {
        assertThatThrownBy(() -> TextDecoder.utf8(new byte[] {'a', (byte) 0xf0, (byte) 0x9f}))
                .hasMessageContaining("offset 1");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(TextDecoder.utf8("\ufeffText".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Text");
    }
}
