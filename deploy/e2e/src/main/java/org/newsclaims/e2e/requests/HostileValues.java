package org.newsclaims.e2e.requests;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What stands where a sensible value of a parameter should, as it is written in an address. */
final class HostileValues {
    private HostileValues() {}

    static List<String> all() {
        return List.of(
                "",
                "0",
                "-1",
                "1e9",
                "2147483648",
                "9".repeat(400),
                "NaN",
                encoded("٣"),
                "true",
                "null",
                "x".repeat(3500),
                encoded("'; DROP TABLE views.event; --"),
                encoded("%' OR '1'='1"),
                encoded("\\"),
                encoded("%_%_%_%_%_%_%_%_%_%_%_%"),
                encoded("(((((((((((((((((((((((a*)*)*)*)*b"),
                encoded("a & b | !c <-> (d"),
                encoded("\" \" \" OR -OR -\"-"),
                encoded(words(1000)),
                encoded(words(380)),
                encoded("${jndi:ldap://localhost/x}"),
                encoded("<script>alert(1)</script>"),
                encoded("line\r\nSet-Cookie: a=b"),
                "%00",
                "a%00b",
                "%ED%A0%80",
                "%C0%AF",
                "%FF%FE",
                "%zz",
                "%",
                "%E2%80%AE%F0%9F%98%80",
                encoded("e\u0301".repeat(300)),
                "0000-00-00",
                "9999-12-31T23:59:59.999999999Z",
                "%2B1000000000-12-31T23:59:59.999999999Z",
                "-1000000000-01-01T00:00:00Z",
                "2017-05-02T10:00:00%2B18:01",
                "2017-02-30",
                "-999999999-01-01",
                "%2B999999999-12-31",
                encoded(IntStream.range(0, 300).mapToObj(i -> "a-" + i).collect(Collectors.joining(","))),
                encoded("../../../etc/passwd"),
                "eyJhIjpbW1tbW1tbW1tbW1tbW1tbXV1dXV1dXV1dXX0",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "_-_-_-_-",
                "H4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA");
    }

    private static String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Integer.toString(i + 36 * 36, 36))
                .collect(Collectors.joining(" "));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
