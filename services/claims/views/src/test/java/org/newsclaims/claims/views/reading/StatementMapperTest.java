package org.newsclaims.claims.views.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.merging.Placement;
import org.newsclaims.engine.model.Cue;
import org.newsclaims.engine.model.Form;
import org.newsclaims.engine.model.Kind;
import org.newsclaims.engine.model.Passage;
import org.newsclaims.engine.model.Polarity;
import org.newsclaims.engine.model.Setting;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.model.Spans;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.model.Statement;
import org.newsclaims.records.view.CueView;
import org.newsclaims.records.view.PassageView;
import org.newsclaims.records.view.PrincipalView;
import org.newsclaims.records.view.SettingView;
import org.newsclaims.records.view.SpanView;
import org.newsclaims.records.view.SpansView;
import org.newsclaims.records.view.SpeakerView;
import org.newsclaims.records.view.StatementView;

class StatementMapperTest {
    private static final Speaker DAHL = new Speaker(
            "dahl",
            "Emil Dahl",
            SpeakerType.PERSON,
            "Dahl",
            new Speaker.Principal("board", "Harbour Board", SpeakerType.ORGANIZATION));
    private static final Speaker SHE = new Speaker("moe", "Ida Moe", SpeakerType.PERSON, "she");

    @Test
    void nothingIsLostOnTheWayToTheViews() {
        Statement statement = statement(
                new Cue("told reporters", "tell"),
                new Setting("statement", "reporters", "Gazette", LocalDate.of(2024, 5, 4)),
                new Passage(new Span(1, 9), "all is well, Dahl told reporters", "The pier opened."));

        StatementView view = StatementMapper.toView(statement, "ev-1", new Placement("cl-1", List.of(SHE)));

        assertThat(view)
                .isEqualTo(new StatementView(
                        "st-1",
                        "a-1",
                        "ev-1",
                        "cl-1",
                        List.of(new SpeakerView("moe", "Ida Moe", "person", "she", null)),
                        "mixed",
                        "denied",
                        "written",
                        "all is well",
                        new CueView("told reporters", "tell"),
                        new SpansView(
                                List.of(new SpanView(1, 4)), List.of(new SpanView(6, 7)), List.of(new SpanView(8, 9))),
                        new SettingView("statement", "reporters", "Gazette", LocalDate.of(2024, 5, 4)),
                        0.75,
                        "st-0",
                        "learned",
                        new PassageView(1, 9, "all is well, Dahl told reporters", "The pier opened.")));
    }

    @Test
    void aStatementOfNoClaimHasTheSpeakersOfItsArticleAndWhatItLacksIsMissing() {
        StatementView view = StatementMapper.toView(statement(null, Setting.UNKNOWN, null), null, null);

        assertThat(view.claimId()).isNull();
        assertThat(view.eventId()).isNull();
        assertThat(view.cue()).isNull();
        assertThat(view.passage()).isNull();
        assertThat(view.speakers())
                .containsExactly(new SpeakerView(
                        "dahl",
                        "Emil Dahl",
                        "person",
                        "Dahl",
                        new PrincipalView("board", "Harbour Board", "organization")));
    }

    private static Statement statement(Cue cue, Setting setting, Passage passage) {
        return new Statement(
                "st-1",
                "a-1",
                List.of(DAHL),
                Form.MIXED,
                Polarity.DENIED,
                Kind.WRITTEN,
                "all is well",
                cue,
                new Spans(List.of(new Span(1, 4)), List.of(new Span(6, 7)), List.of(new Span(8, 9))),
                setting,
                0.75,
                "st-0",
                "learned",
                passage);
    }
}
