package org.newsclaims.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowedMethodsTest {
    /** Every shape of address. */
    @Path("/v1/berths")
    static class Berths {
        @GET
        public void list() {}

        @POST
        public void add() {}

        @DELETE
        @Path("/{id}")
        public void remove() {}

        @GET
        @Path("{id}/ships/")
        public void ships() {}

        public void noCall() {}
    }

    @Test
    void everyCallOfAResourceIsFound() {
        Map<String, Set<String>> calls = new TreeMap<>();

        AllowedMethods.collect(Berths.class, calls);

        assertThat(calls)
                .isEqualTo(Map.of(
                        "/v1/berths",
                        Set.of("GET", "HEAD", "POST"),
                        "/v1/berths//{id}",
                        Set.of("DELETE"),
                        "/v1/berths/{id}/ships/",
                        Set.of("GET", "HEAD")));
    }

    @Test
    void aClassThatIsNoResourceHasNone() {
        Map<String, Set<String>> calls = new TreeMap<>();

        AllowedMethods.collect(String.class, calls);

        assertThat(calls).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/berths,              /v1/berths,          true",
        "/v1/berths,              /v1/berths/,         true",
        "/v1/berths,              /v1/berths/3,        false",
        "/v1/berths//{id},        /v1/berths/3,        true",
        "/v1/berths//{id},        /v1/berths/3/ships,  false",
        "/v1/berths/{id}/ships/,  /v1/berths/3/ships,  true",
        "/v1/{from}-{to}/b.c,     /v1/2-3/b.c,         true",
        "/v1/{from}-{to}/b.c,     /v1/2-3/bxc,         false",
    })
    void aVariableStandsForOneSegment(String template, String path, boolean matches) {
        assertThat(AllowedMethods.pattern(template).matcher(path).matches()).isEqualTo(matches);
    }
}
