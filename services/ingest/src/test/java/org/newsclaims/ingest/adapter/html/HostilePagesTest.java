package org.newsclaims.ingest.adapter.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.ingest.domain.HtmlPage;
import org.newsclaims.ingest.domain.PageLimits;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** Markup that costs far more than it looks, repeated; {@code #} is another number each time. */
class HostilePagesTest {
    private static final int BYTES = 4_000_000;
    private static final int ELEMENTS = 50_000;
    private static final long MEMORY = 64_000_000;
    private static final long BYTES_A_PAGE = 10_000_000;

    private final JsoupPageReader reader =
            new JsoupPageReader(new PageLimits(256, ELEMENTS, MEMORY, Duration.ofSeconds(30)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><font><b><i>x",
                "<b>",
                "<p>a",
                "<a href=#>",
                "<div>",
                "<table><p>",
                "<svg><p>",
                "<!---->",
                "<?x>",
                "</#>",
                "text.<br>",
                "<script type=application/ld+json>{}</script>",
                "<meta name=a# content=b>",
                "<div itemscope itemprop=author>"
            })
    void tooMuchMarkupIsRefusedByTheLimit(String markup) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> reader.read(repeated(markup, BYTES), null));

        assertThat(refusal)
                .returns(ProblemType.PAGE_TOO_COMPLEX, Refusal::type)
                .returns((long) ELEMENTS, Refusal::limit)
                .hasMessageContaining("more than 50000 elements");
    }

    @Test
    void elementsThatAreAddedForMarkupLeftOpenAreBoundedByMemory() {
        String page = "<p>" + repeated("<font a=#>", 2000) + repeated("<p>x", 4 * 40_000);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> reader.read(page, null));

        assertThat(refusal)
                .returns(ProblemType.PAGE_TOO_COMPLEX, Refusal::type)
                .returns(MEMORY, Refusal::limit)
                .hasMessageContaining("64000000 bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "x ",
                "&amp;",
                "&",
                "<",
                "<form>",
                "<body a#=1>",
                "<title>",
                "<textarea>",
                "<plaintext>",
                "\0",
                "<img src='data:",
                "<p class='a# ",
                "<title>a - ",
                "<style>.a#{",
                "<meta name=date content='1/"
            })
    void oddMarkupIsReadForWhatItIs(String markup) {
        int bytes = markup.indexOf('<') < 0 ? BYTES : markup.length() * (ELEMENTS - 10);

        assertThat(reader.read(repeated(markup, bytes) + "'>", null)).isNotNull();
    }

    @Test
    void aPageThatTakesTooLongIsRefusedByTheLimit() {
        JsoupPageReader hurried =
                new JsoupPageReader(new PageLimits(256, 10_000_000, Long.MAX_VALUE / 2, Duration.ofNanos(1)));

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> hurried.read(repeated("<p>a", BYTES), null));

        assertThat(refusal).hasMessageContaining("ms to read").returns(ProblemType.PAGE_TOO_COMPLEX, Refusal::type);
    }

    @Test
    void linesBesideAnotherTextAreComparedInLinearTime() {
        String declared = repeated("word number # and. ", 3_500_000);
        String page = "<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"articleBody\": \"" + declared
                + "\"}</script>" + repeated("<p>another # word.", 700_000);

        assertThat(reader.read(page, null).text()).startsWith("word number 0 and.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div itemprop=author>",
                "<div itemprop=publisher>",
                "<div itemprop=datePublished>",
                "<div class=byline>",
                "<div class=date>",
                "<time>"
            })
    void ofLargeElementsMarkedAsNamesOrDaysNoMoreIsLookedAtThanAFewLines(String markup) {
        String page = repeated(markup + "some words of text ", 30_000 * (markup.length() + 19));

        assertThat(allocatedFor(page)).isLessThan(20 * BYTES_A_PAGE);
    }

    @Test
    void aLongAddressIsComparedWithThoseOfManyDeclaredArticlesAtOneLook() {
        String page = "<link rel=canonical href='https://gazette.example/" + "x".repeat(1_000_000) + "'>"
                + "<script type=application/ld+json>["
                + repeated("{\"@type\": \"NewsArticle\", \"url\": \"https://gazette.example/#\"},", 100_000)
                + "{}]</script>"
                + "<p>some words of text";

        assertThat(allocatedFor(page)).isLessThan(20 * BYTES_A_PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<meta property=og:title content='%s'>", "<title>%s</title>", "<h1>%s</h1>"})
    void aTitleOfMegabytesIsNone(String markup) {
        String title = repeated("Part # - ", 3_000_000);

        assertThat(reader.read(markup.formatted(title) + "<p>some words of text", null)
                        .title())
                .isNull();
        assertThat(allocatedFor(markup.formatted(title))).isLessThan(10 * BYTES_A_PAGE);
    }

    @Test
    void theNameOfASiteMayBeNoName() {
        HtmlPage page = reader.read(
                "<meta property=og:site_name content='" + repeated("a.", 100_000) + "'><p>some words of text", null);

        assertThat(page.outlet()).isNull();
    }

    private long allocatedFor(String page) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(reader.read(page, null)).isNotNull();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static String repeated(String markup, int bytes) {
        StringBuilder page = new StringBuilder(bytes + markup.length());
        for (int i = 0; page.length() < bytes; i++) {
            page.append(markup.replace("#", String.valueOf(i)));
        }
        return page.toString();
    }
}
