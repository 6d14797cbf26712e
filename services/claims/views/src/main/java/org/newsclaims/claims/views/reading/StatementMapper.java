package org.newsclaims.claims.views.reading;

import java.util.List;
import java.util.Locale;
import org.newsclaims.engine.merging.Placement;
import org.newsclaims.engine.model.Passage;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.Statement;
import org.newsclaims.records.view.CueView;
import org.newsclaims.records.view.PassageView;
import org.newsclaims.records.view.PrincipalView;
import org.newsclaims.records.view.SettingView;
import org.newsclaims.records.view.SpanView;
import org.newsclaims.records.view.SpansView;
import org.newsclaims.records.view.SpeakerView;
import org.newsclaims.records.view.StatementView;

/** From the engine's statements to those of the views, the one time that they change their type. */
public final class StatementMapper {
    private StatementMapper() {}

    /**
     * The statement as the views show it, and as it is printed when nothing is known of other articles.
     *
     * @param s as the engine found it
     * @param eventId its news event, or null
     * @param placement its claim and its speakers across the event; null when it belongs to no claim
     */
    public static StatementView toView(Statement s, String eventId, Placement placement) {
        return new StatementView(
                s.id(),
                s.articleId(),
                eventId,
                placement == null ? null : placement.claimId(),
                (placement == null ? s.speakers() : placement.speakers())
                        .stream().map(StatementMapper::toView).toList(),
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
                s.confidence(),
                s.within(),
                s.foundBy(),
                toView(s.passage()));
    }

    private static PassageView toView(Passage passage) {
        return passage == null
                ? null
                : new PassageView(passage.span().start(), passage.span().end(), passage.text(), passage.before());
    }

    /** A speaker with the mention used, and whom it speaks for. */
    public static SpeakerView toView(Speaker speaker) {
        Speaker.Principal principal = speaker.speaksFor();
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

    private static List<SpanView> toView(List<Span> spans) {
        return spans.stream().map(s -> new SpanView(s.start(), s.end())).toList();
    }
}
