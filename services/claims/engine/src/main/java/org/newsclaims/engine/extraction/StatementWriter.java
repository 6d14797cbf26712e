package org.newsclaims.engine.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Cue;
import org.newsclaims.engine.model.Form;
import org.newsclaims.engine.model.Kind;
import org.newsclaims.engine.model.Setting;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.model.Spans;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.Statement;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;
import org.newsclaims.engine.setting.SettingReader;
import org.newsclaims.engine.speaker.SpeakerResolver;
import org.newsclaims.engine.stance.Stance;
import org.newsclaims.engine.stance.StanceReader;
import org.newsclaims.engine.stance.Stances;

/** Writes the findings of one article as statements, in text order: pronouns look back. */
final class StatementWriter {
    /** How many paragraphs on a quotation without a source still goes on with the last speaker. */
    private static final int PARAGRAPHS_ON = 3;

    private final Article article;
    private final Page page;
    private final SpeakerResolver speakers;
    private final SettingReader settings;
    private final Stances stances;
    private final StanceReader stanceReader;
    private final Outlets outlets;
    private final RunningQuotations quotations;
    /** Who says a quotation of which nothing tells whose it is, by its number. */
    private final Map<Integer, Voice> voices = new HashMap<>();

    private int lastParagraph = -PARAGRAPHS_ON;

    StatementWriter(
            Article article,
            Page page,
            SpeakerResolver speakers,
            SettingReader settings,
            Stances stances,
            StanceReader stanceReader,
            Outlets outlets,
            RunningQuotations quotations) {
        this.article = article;
        this.page = page;
        this.speakers = speakers;
        this.settings = settings;
        this.stances = stances;
        this.stanceReader = stanceReader;
        this.outlets = outlets;
        this.quotations = quotations;
    }

    /**
     * @param outer the statement whose content reports this one, or null
     * @return null when nothing tells who said it and nothing says that anybody did
     */
    Statement write(Finding finding, Statement outer) {
        boolean loose = finding.isLoose();
        int paragraph = page.paragraph(finding.extent().from());
        Voice voice = loose ? free(finding, paragraph) : null;
        List<Speaker> who;
        if (loose) {
            who = voice.speakers();
        } else if (finding.isTurn()) {
            who = speakers.label(finding.source(), finding.extent());
        } else if (isAboutTold(finding)) {
            who = speakers.ofWhom(finding.source(), finding.extent());
        } else {
            boolean goesOn =
                    outer == null || outer.kind() == Kind.WRITTEN; // "the Courier reported that Holm said": he does
            who = goesOn
                    ? speakers.resolve(finding.source(), finding.extent())
                    : speakers.within(finding.source(), finding.extent());
        }
        lastParagraph = paragraph;
        if (loose && who.isEmpty()) {
            return null;
        }
        boolean quoted = loose && page.quote(finding.extent().from()) >= 0;
        return statement(quoted ? finding.withSource(voice.source()) : finding, who, outer);
    }

    /** "P, which | he | denies", unlike "P, a point he repeated", which is his who made it. */
    private boolean isAboutTold(Finding finding) {
        boolean behind =
                finding.extent().to() <= finding.source().from() && (finding.isVerdict() || finding.isOmission());
        return behind && !VerdictFindings.REPEATS.has(stances.lemma(page, finding.head()));
    }

    /** Who speaks, and the words that stand for them. */
    private record Voice(List<Speaker> speakers, Range source) {}

    /** Who says what stands there by itself: who is told to say the rest of the quotation, or else of its beginning. */
    private Voice free(Finding finding, int paragraph) {
        Finding teller = quotations.teller(finding);
        if (teller != null) {
            return new Voice(speakers.resolve(teller.source(), teller.extent()), teller.source());
        }
        int quotation = quotations.quotation(finding);
        if (quotation < 0) {
            return beforehand(finding, paragraph);
        }
        return voices.computeIfAbsent(quotation, begun -> beforehand(finding, paragraph));
    }

    /** Whom the sentence before shows, or who spoke last. */
    private Voice beforehand(Finding finding, int paragraph) {
        Range introducing = speakers.introducing(finding.extent());
        List<Speaker> introduced = introducing.isEmpty() ? List.of() : speakers.resolve(introducing, finding.extent());
        if (!introduced.isEmpty()) {
            return new Voice(introduced, introducing);
        }
        boolean soon = paragraph - lastParagraph < PARAGRAPHS_ON;
        return soon ? new Voice(speakers.last(), speakers.lastSource()) : new Voice(List.of(), Range.NONE);
    }

    private Statement statement(Finding finding, List<Speaker> who, Statement outer) {
        List<Span> content = finding.content().stream().map(page::span).toList();
        Range cue = finding.cue();
        boolean bare = cue.isEmpty();
        Stance stance = stanceReader.of(finding);
        Spans spans = new Spans(
                content,
                bare ? List.of() : List.of(page.span(cue)),
                finding.source().isEmpty() ? List.of() : List.of(page.span(finding.source())));
        return new Statement(
                StatementIds.of(article.id(), spans),
                article.id(),
                who,
                finding.isVerdict()
                        ? Form.INDIRECT
                        : FormReader.of(page, finding.content()), // whose words are quoted is another
                stance.polarity(),
                stance.kind(),
                finding.content().stream().map(page::printed).collect(Collectors.joining(" ")),
                bare ? null : new Cue(page.printed(cue), stances.lemma(page, finding.head())),
                spans,
                setting(finding, outer),
                finding.confidence(),
                outer == null ? null : outer.id(),
                finding.rule(),
                null);
    }

    private Setting setting(Finding finding, Statement outer) {
        Setting setting = settings.read(finding.content(), finding.cue(), finding.source());
        String via = outer == null ? speakers.outlet(finding.via()) : outlets.of(outer);
        return via == null ? setting : new Setting(setting.medium(), setting.audience(), via, setting.saidOn());
    }
}
