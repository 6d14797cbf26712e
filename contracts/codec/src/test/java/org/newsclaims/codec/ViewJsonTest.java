package org.newsclaims.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaims.records.view.ArticleView;
import org.newsclaims.records.view.DateRangeView;
import org.newsclaims.records.view.EventView;
import org.newsclaims.records.view.PrincipalView;
import org.newsclaims.records.view.SpeakerView;
import org.newsclaims.records.view.StatementView;

class ViewJsonTest {
    @Test
    void aStatementIsWrittenInTheOrderOfTheContractWithItsNulls() {
        String json = "{\"id\":\"s-1\",\"articleId\":\"a-1\",\"eventId\":\"e-1\",\"claimId\":null,"
                + "\"speakers\":[{\"id\":\"p-1\",\"name\":\"Marta Ilves\",\"type\":\"person\","
                + "\"mention\":\"she\"}],\"form\":\"direct\",\"polarity\":\"affirmed\",\"kind\":\"said\","
                + "\"text\":\"No.\",\"cue\":{\"text\":\"said\",\"lemma\":\"say\"},"
                + "\"spans\":{\"content\":[{\"start\":0,\"end\":3}],\"cue\":[],\"speaker\":[]},"
                + "\"setting\":{\"medium\":\"interview\",\"audience\":null,\"via\":null,"
                + "\"saidOn\":\"2024-03-05\"},\"confidence\":0.93,\"within\":null}";

        StatementView statement = ViewJson.read(StatementView.class, json.replace("0.93", "0.93049"));

        assertThat(statement.setting().saidOn()).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(ViewJson.toText(statement)).isEqualTo(json);
    }

    @Test
    void whomASpeakerSpeaksForIsWrittenOnlyWhereItIsKnown() {
        SpeakerView spokesman = new SpeakerView(
                "p-2", "Ilya Orlov", "person", "Orlov", new PrincipalView("o-1", "Port Authority", "organization"));

        assertThat(ViewJson.toText(spokesman))
                .isEqualTo("{\"id\":\"p-2\",\"name\":\"Ilya Orlov\",\"type\":\"person\",\"mention\":\"Orlov\","
                        + "\"speaksFor\":{\"id\":\"o-1\",\"name\":\"Port Authority\",\"type\":\"organization\"}}");
        assertThat(ViewJson.read(SpeakerView.class, ViewJson.write(spokesman))).isEqualTo(spokesman);
        assertThat(ViewJson.toText(new SpeakerView("p-2", "Ilya Orlov", "person", null)))
                .isEqualTo("{\"id\":\"p-2\",\"name\":\"Ilya Orlov\",\"type\":\"person\",\"mention\":null}");
    }

    @Test
    void timesAreUtcAndReadFromAnyZone() {
        ArticleView article = new ArticleView(
                "a-1",
                "e-1",
                "r",
                null,
                null,
                null,
                Instant.parse("2024-03-06T07:30:00Z"),
                null,
                null,
                0,
                null,
                null,
                null);

        String elsewhere = ViewJson.toText(article).replace("07:30:00Z", "09:30:00+02:00");

        assertThat(ViewJson.read(ArticleView.class, elsewhere)).isEqualTo(article);
    }

    @Test
    void anEventComesBackAsItWas() {
        EventView event = new EventView(
                "e-1", "Strike", new DateRangeView(null, null), List.of("Marta Ilves"), 3, 2, 9, 4, null, null);

        assertThat(ViewJson.read(EventView.class, ViewJson.write(event))).isEqualTo(event);
    }
}
