package org.newsclaims.query.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.query.fixture.FilledViews;

/** Words and names with accents, asked for in every way that somebody might type them. */
@QuarkusTest
@WithTestResource(FilledViews.class)
class FoldingTest {
    private static final String EVENT = "e-accents";

    @BeforeEach
    void anEventWithAccents() {
        FilledViews.change(
                "INSERT INTO gen_1.event VALUES ('e-accents', 'Accents', NULL, NULL, NULL, NULL, 1, 1, 0, 0, '{}', '{}',"
                        + " to_tsvector('views.folded', 'Protests at the Château of Besançon'), '{\"id\":\"e-accents\"}', '{}')");
        FilledViews.change(
                "INSERT INTO gen_1.speaker (id, name, type, names, statement_count, event_count, outlet_count, called)"
                        + " VALUES ('sp-accents', 'Zoë Ibáñez', 'person', '{Zoë Ibáñez}', 1, 1, 1, '{zoë ibáñez}')");
        FilledViews.change(
                "INSERT INTO gen_1.statement_speaker (speaker_id, statement_id, name, type, mention, event_id, article_id)"
                        + " VALUES ('sp-accents', 's-accents', 'Zoë Ibáñez', 'person', 'Ibáñez', 'e-accents', 'a-accents')");
    }

    @AfterEach
    void leaveNothing() {
        FilledViews.change("DELETE FROM gen_1.event WHERE id = 'e-accents'");
        FilledViews.change("DELETE FROM gen_1.speaker WHERE id = 'sp-accents'");
        FilledViews.change("DELETE FROM gen_1.statement_speaker WHERE speaker_id = 'sp-accents'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=besancon",
                "q=BESANÇON",
                "q=chateau protests",
                "q=\"château of besancon\"",
                "speaker=zoe ibanez",
                "speaker=ZOË IBÁÑEZ",
                "speaker=Zoë Ibanez"
            })
    void itIsFoundHoweverItIsTyped(String filter) {
        assertThat(given().get("/v1/events?" + filter).<List<String>>path("items.id"))
                .containsExactly(EVENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ibanez", "IBÁÑ", "oe ib"})
    void aSpeakerIsFoundByAPartOfTheNameHoweverItIsTyped(String part) {
        assertThat(given().get("/v1/speakers?q=" + part).<List<String>>path("items.id"))
                .containsExactly("sp-accents");
    }
}
