package org.newsclaims.ingest.adapter.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;
import org.newsclaims.codec.PageBytes;
import org.newsclaims.ingest.domain.HtmlPage;
import org.newsclaims.ingest.domain.PageLimits;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** Whatever bytes a page is made of, it is read or refused by a limit, and what is read can be stored. */
class PageFuzzTest {
    private static final JsoupPageReader READER =
            new JsoupPageReader(new PageLimits(256, 100_000, 64_000_000, Duration.ofSeconds(2)));

    @FuzzTest
    void aPageIsReadOrRefused(byte[] bytes) {
        HtmlPage page;
        try {
            page = READER.read(PageBytes.decode(bytes, null), "https://gazette.example/story");
        } catch (Refusal refusal) {
            assertThat(refusal.type()).isEqualTo(ProblemType.PAGE_TOO_COMPLEX);
            return;
        }
        assertThat(page.text().codePoints())
                .noneMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        assertThat(READER.read(PageBytes.decode(bytes, null), "https://gazette.example/story"))
                .isEqualTo(page);
    }
}
