package org.newsclaims.engine.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.newsclaims.engine.attribution.LearnedTagger;
import org.newsclaims.engine.attribution.ModelFile;
import org.newsclaims.engine.lexicon.CueVerbs;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Cue;
import org.newsclaims.engine.model.Polarity;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.model.Spans;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.Statement;
import org.newsclaims.engine.noise.NoiseLines;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Pages;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;
import org.newsclaims.engine.rules.RuleTagger;
import org.newsclaims.engine.setting.SettingReader;
import org.newsclaims.engine.setting.Settings;
import org.newsclaims.engine.speaker.SpeakerResolver;
import org.newsclaims.engine.speaker.Speakers;
import org.newsclaims.engine.stance.Stances;

/** The engine's extractor: reads the page, finds attributions, resolves speakers, tells stance and setting. */
public final class DefaultStatementExtractor implements StatementExtractor {
    private static final int PARAGRAPHS_ON = 3;

    private final Pages pages = new Pages();
    private final RuleTagger rules = new RuleTagger();
    private final Learned learned = new Learned(new LearnedTagger(ModelFile.load()));
    private final Speakers speakers = new Speakers();
    private final Stances stances = new Stances(CueVerbs.standard());
    private final NoiseLines noise = new NoiseLines();
    private final Settings settings = new Settings();

    @Override
    public List<Statement> extract(Article article) {
        Page page = pages.read(article.text());
        List<Finding> findings = Combination.of(learned.findings(page), rules.tag(page)).stream()
                .filter(finding ->
                        !noise.isNoise(page, page.paragraph(finding.extent().from())))
                .collect(Collectors.toCollection(ArrayList::new));

        SpeakerResolver resolver = speakers.of(page, article.publishedAt());
        SettingReader settingReader = settings.of(page, article.publishedAt());
        List<Statement> statements = new ArrayList<>();
        int lastParagraph = -PARAGRAPHS_ON;
        for (Finding finding : Continuations.join(page, findings)) {
            int paragraph = page.paragraph(finding.extent().from());
            List<Speaker> who = finding.source().isEmpty() && finding.cue().isEmpty()
                    ? paragraph - lastParagraph < PARAGRAPHS_ON ? resolver.last() : List.of()
                    : resolver.resolve(finding.source(), finding.extent());
            lastParagraph = paragraph;
            if (!who.isEmpty() || !finding.cue().isEmpty()) {
                statements.add(statement(article, page, finding, who, settingReader));
            }
        }
        return statements;
    }

    private Statement statement(
            Article article, Page page, Finding finding, List<Speaker> who, SettingReader settings) {
        List<Span> content = finding.content().stream().map(page::span).toList();
        Range cue = finding.cue();
        boolean bare = cue.isEmpty();
        Polarity polarity = finding.rule().equals("omission") ? Polarity.OMITTED : stances.polarity(page, cue);
        return new Statement(
                StatementIds.of(article.id(), content),
                article.id(),
                who,
                Forms.of(page, finding.content()),
                polarity,
                stances.kind(page, cue, finding.head()),
                finding.content().stream().map(page::printed).collect(Collectors.joining(" ")),
                bare ? null : new Cue(page.printed(cue), stances.lemma(page, finding.head())),
                new Spans(
                        content,
                        bare ? List.of() : List.of(page.span(cue)),
                        finding.source().isEmpty() ? List.of() : List.of(page.span(finding.source()))),
                settings.read(finding.content(), cue, finding.source()),
                finding.confidence(),
                null);
    }
}
