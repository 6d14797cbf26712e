package org.newsclaims.engine.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.newsclaims.engine.attribution.AttributionTagger;
import org.newsclaims.engine.attribution.LearnedTagger;
import org.newsclaims.engine.attribution.ModelFile;
import org.newsclaims.engine.coreference.Saying;
import org.newsclaims.engine.lexicon.CueVerbs;
import org.newsclaims.engine.lexicon.RoleNouns;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Statement;
import org.newsclaims.engine.noise.Noise;
import org.newsclaims.engine.noise.NoiseLines;
import org.newsclaims.engine.page.Datelines;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Pages;
import org.newsclaims.engine.rules.Finding;
import org.newsclaims.engine.rules.RuleTagger;
import org.newsclaims.engine.setting.Settings;
import org.newsclaims.engine.speaker.SpeakerFinder;
import org.newsclaims.engine.stance.Stances;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.text.AnalysedText;
import org.newsclaims.engine.text.Languages;

/** The engine's extractor: reads the page, finds attributions, resolves speakers, tells stance and setting. */
public final class DefaultStatementExtractor implements StatementExtractor {
    private final Pages pages = new Pages();
    private final Confidences confidences = Confidences.standard();
    private final Findings findings;
    private final Nesting nesting;
    private final RuleTagger rules;
    private final SpeakerFinder speakers = new SpeakerFinder();
    private final RoleNouns roles = RoleNouns.standard();
    private final Stances stances = new Stances(CueVerbs.standard(), roles);
    private final NoiseLines noise = new NoiseLines();
    private final Settings settings = new Settings();
    private final Outlets outlets = new Outlets();
    private final Languages languages = new Languages();

    /** With the models that come with the engine. */
    public DefaultStatementExtractor() {
        this(new LearnedTagger(ModelFile.load()));
    }

    /** @param tagger finds what the rules do not */
    public DefaultStatementExtractor(AttributionTagger tagger) {
        this(tagger, new RuleTagger());
    }

    /**
     * @param tagger finds what the rules do not
     * @param rules finds what leaves no doubt, and what was not learned
     */
    public DefaultStatementExtractor(AttributionTagger tagger, RuleTagger rules) {
        this.rules = rules;
        this.findings = new Findings(tagger, rules, confidences);
        this.nesting = new Nesting(rules, confidences);
    }

    @Override
    public List<Statement> extract(Article article) {
        return extract(article, Reach.head(article));
    }

    /**
     * The same of an article that has been cut into tokens.
     *
     * @param head what {@link Reach#head} makes of it
     */
    public List<Statement> extract(Article article, AnalysedText head) {
        Page page = pages.read(head);
        if (!languages.isEnglish(page.analysed(), article.language())) {
            return List.of(); // what it does not understand it had better not read
        }
        Noise lines = noise.of(page, article.title());
        Findings.Found read = findings.of(page);
        Datelines datelines = speakers.datelines(page);
        Sources sources = new Sources(page, read.parse(), roles);
        Relatives relatives = new Relatives(page, read.parse());
        Borders borders = new Borders(page, read.parse(), datelines, read.findings());
        InterruptedQuotations interrupted = new InterruptedQuotations(page, read.findings());
        SpacedNumbers numbers = new SpacedNumbers(page);
        SecondSpeakers seconds = new SecondSpeakers(page, read.parse(), roles, rules, confidences);
        LearnedCues cues = new LearnedCues(page, read.parse());
        List<Finding> settled = read.findings().stream()
                .map(cues::completed)
                .map(borders::set)
                .map(interrupted::completed)
                .map(relatives::settled)
                .filter(Objects::nonNull)
                .flatMap(finding -> seconds.parted(finding).stream())
                .toList();
        List<Finding> found = new VerdictFindings(page, read.parse())
                .with(settled).stream()
                        .map(sources::corrected)
                        .filter(finding -> finding.isTurn() || !datelines.has(finding.source()))
                        .map(finding -> finding.withSource(datelines.without(finding.source())))
                        .map(numbers::whole)
                        .filter(finding ->
                                !lines.isNoise(page.paragraph(finding.extent().from())))
                        .toList();
        List<Finding> joined = Continuations.join(page, new JoinedSayers(page, read.parse()).settled(found));
        StatementWriter writer = new StatementWriter(
                article,
                page,
                speakers.of(page, read.parse(), sayings(read.parse(), found), article.publishedAt()),
                settings.of(page, article.publishedAt()),
                stances,
                stances.on(page, read.parse()),
                outlets,
                new RunningQuotations(page, joined));
        Desk desk = new Desk(page, read.parse(), sources, writer);
        List<Statement> statements = new ArrayList<>();
        joined.forEach(finding -> write(desk, finding, statements));
        return new Passages(page.analysed()).add(inTextOrder(statements));
    }

    /** What one article is written up with. */
    private record Desk(Page page, Parse parse, Sources sources, StatementWriter writer) {}

    private void write(Desk desk, Finding finding, List<Statement> statements) {
        Statement last = statements.isEmpty() ? null : statements.get(statements.size() - 1);
        Statement statement = desk.writer().write(finding, Nesting.outer(last, desk.page(), finding));
        if (statement == null) {
            return;
        }
        statements.add(statement);
        if (finding.isVerdict()) {
            return; // what stands within that is told where it was said
        }
        for (Finding inner : nesting.within(desk.page(), desk.parse(), finding)) {
            Statement told = desk.writer().write(desk.sources().within(inner), statement);
            if (Nesting.tellsMore(statement, told)) {
                statements.add(told);
            }
        }
    }

    /** What a verdict is about is said by somebody else: "accused Moss of lying, which | he | denies". */
    private static List<Saying> sayings(Parse parse, List<Finding> findings) {
        return findings.stream()
                .map(finding -> {
                    boolean own = !finding.isVerdict() || VerdictFindings.REPEATS.has(parse.lemma(finding.head()));
                    return new Saying(finding.source(), own ? finding.content() : List.of());
                })
                .toList();
    }

    /** What is found twice, as a whole and within another, stands once: ids are unique. */
    private static List<Statement> inTextOrder(List<Statement> statements) {
        Map<String, Statement> unique = new LinkedHashMap<>();
        statements.stream()
                .sorted(Comparator.comparing(
                        statement -> statement.spans().content().get(0)))
                .forEach(statement -> unique.putIfAbsent(statement.id(), statement));
        return List.copyOf(unique.values());
    }
}
