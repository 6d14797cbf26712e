package org.newsclaims.ingest.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

class CanonicalUrlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTPS://News.Example/A?b=1#top | https://news.example/A?b=1",
                "https://news.example | https://news.example/",
                "https://news.example:443/a | https://news.example/a",
                "http://news.example:8080/a | http://news.example:8080/a",
                "http://news.example:080/a | http://news.example/a",
                "https://news.example./a | https://news.example/a",
                "https://news.example/a/./b/../c | https://news.example/a/c",
                "https://news.example/a/.. | https://news.example/",
                "https://news.example/../../a | https://news.example/a",
                "https://news.example/%7euser/%c3%a9 | https://news.example/~user/%C3%A9",
                "https://news.example/é | https://news.example/%C3%A9",
                "https://news.example/100% | https://news.example/100%25",
                "https://news.example/a b | https://news.example/a%20b",
                "https://bücher.example/a | https://xn--bcher-kva.example/a",
                "https://[2001:DB8::1]/a | https://[2001:db8::1]/a",
                "https://news.example/a?utm_source=x&id=7&fbclid=y&UTM_Medium=z | https://news.example/a?id=7",
                "https://news.example/a?utm_source=x | https://news.example/a",
                "https://news.example/a? | https://news.example/a",
                "https://news.example/a?b=2&a=1 | https://news.example/a?b=2&a=1",
            })
    void oneArticleHasOneSpelling(String submitted, String canonical) {
        assertThat(CanonicalUrl.of(submitted)).isEqualTo(canonical);
        assertThat(CanonicalUrl.of(canonical)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "news.example/a",
                "/a",
                "ftp://news.example/a",
                "javascript:alert(1)",
                "https://",
                "https:///a",
                "https://user:secret@news.example/a",
                "https://news.example:port/a",
                "https://a b/c",
                "https://news.example\\@other.example/"
            })
    void anythingElseIsRefusedWithTheFieldsName(String submitted) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> CanonicalUrl.of(submitted));

        assertThat(refusal.type()).isEqualTo(ProblemType.BAD_FIELD);
        assertThat(refusal.field()).isEqualTo("url");
    }

    @Test
    void noAddressStaysNone() {
        assertThat(CanonicalUrl.of(null)).isNull();
    }
}
