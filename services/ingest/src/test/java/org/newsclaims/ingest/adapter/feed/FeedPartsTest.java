package org.newsclaims.ingest.adapter.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedPartsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "text/html; charset=iso-8859-1        | CafÃ©",
                "text/html;charset=\"ISO-8859-1\"; a=b | CafÃ©",
                "text/html; charset=                  | Café",
                "text/html; charset=;                 | Café",
                "text/html; charset=no such           | Café",
                "text/html                            | Café",
                "none                                 | Café"
            })
    void aPageIsDecodedByWhatItsSenderSaysIfThatIsACharset(String contentType, String read) {
        assertThat(FeedParts.decode("Café".getBytes(StandardCharsets.UTF_8), contentType))
                .isEqualTo(read);
    }
}
