package org.newsclaims.claims.views.reading;

import java.util.List;
import java.util.Locale;
import org.newsclaims.engine.merging.Placement;
import org.newsclaims.engine.model.Cue;
import org.newsclaims.engine.model.Form;
import org.newsclaims.engine.model.Kind;
import org.newsclaims.engine.model.Polarity;
import org.newsclaims.engine.model.Principal;
import org.newsclaims.engine.model.Setting;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.model.Spans;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.model.Statement;
import org.newsclaims.records.view.CueView;
import org.newsclaims.records.view.PrincipalView;
import org.newsclaims.records.view.SettingView;
import org.newsclaims.records.view.SpanView;
import org.newsclaims.records.view.SpansView;
import org.newsclaims.records.view.SpeakerView;
import org.newsclaims.records.view.StatementView;

/** Between the engine's statements and those of the views. */
public final class StatementMapper {
    private static final double THOUSANDTHS = 1000;

    private StatementMapper() {}

    /** A statement before anything is known of other articles: event and claim are null. */
    public static StatementView toFound(Statement s) {
        return new StatementView(
                s.id(),
                s.articleId(),
                null,
                null,
                s.speakers().stream().map(StatementMapper::toView).toList(),
                code(s.form()),
                code(s.polarity()),
                code(s.kind()),
                s.text(),
                s.cue() == null ? null : new CueView(s.cue().text(), s.cue().lemma()),
                new SpansView(
                        toView(s.spans().content()),
                        toView(s.spans().cue()),
                        toView(s.spans().speaker())),
                new SettingView(
                        s.setting().medium(),
                        s.setting().audience(),
                        s.setting().via(),
                        Storable.day(s.setting().saidOn())),
                Math.round(s.confidence() * THOUSANDTHS) / THOUSANDTHS,
                s.within());
    }

    /** The statement that {@link #toFound} made this view of, its confidence rounded. */
    public static Statement toStatement(StatementView v) {
        return new Statement(
                v.id(),
                v.articleId(),
                v.speakers().stream().map(StatementMapper::toSpeaker).toList(),
                Form.valueOf(name(v.form())),
                Polarity.valueOf(name(v.polarity())),
                Kind.valueOf(name(v.kind())),
                v.text(),
                v.cue() == null ? null : new Cue(v.cue().text(), v.cue().lemma()),
                new Spans(
                        toSpans(v.spans().content()),
                        toSpans(v.spans().cue()),
                        toSpans(v.spans().speaker())),
                new Setting(
                        v.setting().medium(),
                        v.setting().audience(),
                        v.setting().via(),
                        v.setting().saidOn()),
                v.confidence(),
                v.within());
    }

    /**
     * The statement as the views show it.
     *
     * @param found as {@link #toFound} gave it
     * @param placement its claim and its speakers across the event; null when it belongs to no claim
     */
    public static StatementView place(StatementView found, String eventId, Placement placement) {
        return new StatementView(
                found.id(),
                found.articleId(),
                eventId,
                placement == null ? null : placement.claimId(),
                placement == null
                        ? found.speakers()
                        : placement.speakers().stream()
                                .map(StatementMapper::toView)
                                .toList(),
                found.form(),
                found.polarity(),
                found.kind(),
                found.text(),
                found.cue(),
                found.spans(),
                found.setting(),
                found.confidence(),
                found.within());
    }

    /** A speaker with the mention used, and whom it speaks for. */
    public static SpeakerView toView(Speaker speaker) {
        Principal principal = speaker.speaksFor();
        return new SpeakerView(
                speaker.id(),
                speaker.name(),
                code(speaker.type()),
                speaker.mention(),
                principal == null ? null : new PrincipalView(principal.id(), principal.name(), code(principal.type())));
    }

    /** The word that stands for a value on the wire. */
    public static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Speaker toSpeaker(SpeakerView view) {
        PrincipalView principal = view.speaksFor();
        return new Speaker(
                view.id(),
                view.name(),
                SpeakerType.valueOf(name(view.type())),
                view.mention(),
                principal == null
                        ? null
                        : new Principal(principal.id(), principal.name(), SpeakerType.valueOf(name(principal.type()))));
    }

    private static String name(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    private static List<SpanView> toView(List<Span> spans) {
        return spans.stream().map(s -> new SpanView(s.start(), s.end())).toList();
    }

    private static List<Span> toSpans(List<SpanView> spans) {
        return spans.stream().map(s -> new Span(s.start(), s.end())).toList();
    }
}
