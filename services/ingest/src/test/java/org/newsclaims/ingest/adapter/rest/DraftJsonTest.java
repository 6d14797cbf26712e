package org.newsclaims.ingest.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.ingest.domain.Draft;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

class DraftJsonTest {
    @Test
    void whoWroteAnArticleAndWhereItStandsAreRead() {
        Draft draft = DraftJson.read(
                """
                {"authors": ["Lotte Brandt", "Ivo Maas"], "section": "Harbour", "text": "The quay is closed."}""");

        assertThat(draft.authors()).containsExactly("Lotte Brandt", "Ivo Maas");
        assertThat(draft.section()).isEqualTo("Harbour");
    }

    @Test
    void nobodyIsNamedWhereAuthorsAreNull() {
        assertThat(DraftJson.read("{\"authors\": null}").authors()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"Lotte Brandt\"", "[1]", "[null]", "[[\"Lotte Brandt\"]]", "{\"name\": \"Lotte Brandt\"}"})
    void authorsThatAreNoListOfStringsAreRefused(String authors) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> DraftJson.read("{\"authors\": " + authors + "}"));

        assertThat(refusal.type()).isEqualTo(ProblemType.BAD_FIELD);
        assertThat(refusal.field()).isEqualTo("authors");
    }

    @Test
    void moreNamesThanAnArticleHasAreRefused() {
        String names = "\"A\",".repeat(100) + "\"A\"";

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> DraftJson.read("{\"authors\": [" + names + "]}"));

        assertThat(refusal.limit()).isEqualTo(100);
    }
}
