package org.newsclaims.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.newsclaims.http.Access.Verdict;

/** Whatever a caller writes into the header: a verdict comes of it, and nothing but a token that was given opens anything. */
class AccessFuzzTest {
    private static final String SCHEME = "Bearer ";
    private static final String EVERYDAY = "quince-ledger-1904";
    private static final String POWERFUL = "harbour-wall-0415~==";
    private static final String HASHED = "orchard-gate-2210";
    private static final String HASHED_AS = "sha256:071798271bf345c2c36ce341c64aaa925130faef40f31143dbe3ddb963682ff0";
    private static final String ELSEWHERE = "203.0.113.9";

    private final Access access = new Access(List.of("desk=" + EVERYDAY, HASHED_AS), List.of(POWERFUL), true);

    @FuzzTest
    void nothingButATokenOpensAnything(byte[] bytes) {
        String header = new String(bytes, StandardCharsets.ISO_8859_1);

        Verdict harmless = access.decide(header, false, ELSEWHERE).verdict();
        Verdict harmful = access.decide(header, true, ELSEWHERE).verdict();

        String token = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).strip()
                : "";
        switch (token) {
            case POWERFUL -> assertThat(List.of(harmless, harmful)).containsOnly(Verdict.GRANTED);
            case EVERYDAY, HASHED -> assertThat(List.of(harmless, harmful))
                    .containsExactly(Verdict.GRANTED, Verdict.NOT_ENOUGH);
            default -> assertThat(List.of(harmless, harmful)).containsOnly(Verdict.UNKNOWN);
        }
    }
}
