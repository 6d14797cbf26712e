package org.newsclaims.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigestTest {
    @Test
    void isTheFirst130BitsOfSha256InBase32() throws Exception {
        // printf '\0\0\0\001a' | sha256sum | cut -c1-34 | xxd -r -p | base32 | cut -c1-26 | tr A-Z a-z
        assertThat(Digest.of("a")).isEqualTo("ol7wwauutwwzkadmgq7d3myvac");
    }

    @Test
    void tellsPartsApart() {
        assertThat(Digest.of("ab", "c")).isNotEqualTo(Digest.of("a", "bc"));
        assertThat(Digest.of("a", null)).isNotEqualTo(Digest.of("a", "")).isNotEqualTo(Digest.of("a"));
    }
}
