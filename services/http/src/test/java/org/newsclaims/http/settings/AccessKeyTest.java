package org.newsclaims.http.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessKeyTest {
    private static final String TOKEN = "granary-and-weir-88";
    /** As {@code printf %s granary-and-weir-88 | sha256sum} prints it. */
    private static final String HASH = "1f2f76b0668c0b047de0eecc6b69a9c22ea3153f1ea5016ac5763bb386ce4cef";

    @ParameterizedTest
    @CsvSource({
        "granary-and-weir-88,             key-1f2f76b0, granary-and-weir-88",
        "granary-and-weir-88==,           key-8ef70d9c, granary-and-weir-88==",
        "desk=granary-and-weir-88,        desk,         granary-and-weir-88",
        "desk=granary-and-weir-88==,      desk,         granary-and-weir-88==",
        "d.2-x=granary-and-weir-88,       d.2-x,        granary-and-weir-88",
        "desk=sha256:1f2f76b0668c0b047de0eecc6b69a9c22ea3153f1ea5016ac5763bb386ce4cef,              desk,         granary-and-weir-88",
        "sha256:1f2f76b0668c0b047de0eecc6b69a9c22ea3153f1ea5016ac5763bb386ce4cef,                   key-1f2f76b0, granary-and-weir-88"
    })
    void nameAndTokenArePartedAtTheFirstEqualsSignThatHasSomethingBehindIt(
            String written, String holder, String token) {
        AccessKey key = AccessKey.of(written);

        assertThat(key.holder()).isEqualTo(holder);
        assertThat(key.is(AccessKey.digest(token))).isTrue();
        assertThat(key.is(AccessKey.digest(token + "x"))).isFalse();
    }

    @Test
    void digitsOfAHashMayBeCapitals() {
        AccessKey key = AccessKey.of("sha256:" + HASH.toUpperCase(Locale.ROOT));

        assertThat(key.holder()).isEqualTo("key-1f2f76b0");
        assertThat(key.is(AccessKey.digest(TOKEN))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "secret",
                "a secret with blanks in it",
                "secret-with-a-newline\n-in-it",
                "desk=secret",
                "desk=",
                "=secret-without-its-name",
                "Desk=secret-with-a-capital-name",
                "2desk=secret-of-a-name-that-is-a-digit",
                "desk_2=secret-of-a-name-with-a-line",
                "192.0.2.7=secret-of-an-address",
                "desk=other=secret-of-two-names",
                "sha256:secret",
                "desk=sha256:secret-that-is-no-hexadecimal-digits",
                "sha512:1f2f76b0668c0b047de0eecc6b69a9c22ea3153f1ea5016ac5763bb386ce4cef",
                "sha256:1f2f76b0668c0b047de0eecc6b69a9c22ea3153f1ea5016ac5763bb386ce4cefsecret"
            })
    void whatIsWrittenOtherwiseIsRefusedWithoutRepeatingIt(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccessKey.of(written))
                .withMessageStartingWith("must be [NAME=]TOKEN or [NAME=]sha256:HEX")
                .withMessageContaining("at least 16 characters")
                .withMessageNotContaining("secret")
                .withMessageNotContaining(HASH);
    }
}
