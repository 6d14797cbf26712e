package org.newsclaims.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownParametersTest {
    private static class Paging {
        @QueryParam("limit")
        String limit;
    }

    private static final class Filter extends Paging {
        @QueryParam("outlet")
        String outlet;

        @BeanParam
        Paging again;

        String noParameter;
    }

    static void call(@PathParam("id") String id, @QueryParam("sort") String sort, @BeanParam Filter filter) {}

    @Test
    void allThatACallDeclaresIsKnown() {
        assertThat(Arrays.stream(KnownParametersTest.class.getDeclaredMethods())
                        .filter(method -> method.getName().equals("call"))
                        .map(KnownParameters::declaredBy))
                .first()
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.COLLECTION)
                .containsExactly("limit", "outlet", "sort");
    }

    @ParameterizedTest
    @CsvSource({"q=%C3%A9, true", "q=a+b%20c, true", "q=%EF%BF%BD, true", "q=%ff, false", "q=%C3&x=1, false"})
    void aQueryThatIsNoUtf8IsKnown(String query, boolean is) {
        assertThat(KnownParameters.isUtf8(query)).isEqualTo(is);
    }
}
