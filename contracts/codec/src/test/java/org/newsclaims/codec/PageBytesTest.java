package org.newsclaims.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageBytesTest {
    @ParameterizedTest
    @CsvSource({
        "iso-8859-1, windows-1252, Zoë’s “café”",
        "windows-1251, windows-1251, Москва",
        "Shift_JIS, windows-31j, 東の岸壁",
        "gb2312, GB18030, 北京",
        "euc-kr, x-windows-949, 서울",
        "utf-16, UTF-8, Zoë",
        "no-such-charset, UTF-8, Zoë"
    })
    void aPageNamesItsOwnEncoding(String named, String written, String text) {
        String page =
                "<html>" + " ".repeat(3000) + "<META http-equiv=x content='text/html;\nCHARSET=" + named + "'>" + text;

        assertThat(PageBytes.decode(page.getBytes(Charset.forName(written)), null))
                .endsWith(text);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16BE", "UTF-16LE", "UTF-8"})
    void aByteOrderMarkDecides(String written) {
        byte[] page = "\ufeff<meta charset=latin1>Zoë".getBytes(Charset.forName(written));

        assertThat(PageBytes.decode(page, StandardCharsets.ISO_8859_1)).isEqualTo("<meta charset=latin1>Zoë");
    }

    @Test
    void whatTheSenderSaysComesBeforeWhatThePageSays() {
        byte[] page = "<meta charset=utf-8>Zoë".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(PageBytes.decode(page, StandardCharsets.ISO_8859_1)).endsWith("Zoë");
    }

    @Test
    void withoutADeclarationTheBytesTell() {
        assertThat(PageBytes.decode("Zoë’s".getBytes(StandardCharsets.UTF_8), null))
                .isEqualTo("Zoë’s");
        assertThat(PageBytes.decode("Zoë’s".getBytes(Charset.forName("windows-1252")), null))
                .isEqualTo("Zoë’s");
    }

    @Test
    void aBrokenCharacterCostsItselfAlone() {
        byte[] page = "Zoë and Noë and Loë".getBytes(StandardCharsets.UTF_8);
        page[page.length - 2] = 'x';

        assertThat(PageBytes.decode(page, null)).isEqualTo("Zoë and Noë and Lox\ufffd");
    }
}
