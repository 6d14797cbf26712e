package org.newsclaims.engine.extraction;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.attribution.Attribution;
import org.newsclaims.engine.attribution.AttributionTagger;
import org.newsclaims.engine.attribution.Columns;
import org.newsclaims.engine.attribution.Tagging;
import org.newsclaims.engine.attribution.TextColumns;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Pages;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.SyntaxAnalyser;
import org.newsclaims.engine.syntax.WordClusters;

/** What the learned tagger finds, as findings. */
final class Learned {
    static final String RULE = "learned";

    private final AttributionTagger tagger;
    private final Pages pages = new Pages();
    private final WordClusters clusters = WordClusters.load();
    private final SyntaxAnalyser syntax = new SyntaxAnalyser(clusters);

    Learned(AttributionTagger tagger) {
        this.tagger = tagger;
    }

    /** What was found, what is believed of all words, and the trees of the page. */
    record Reading(List<Finding> findings, Beliefs beliefs, Parse parse) {}

    Reading read(Page page) {
        List<Range> blocks = Blocks.of(page);
        if (blocks.size() < 2) {
            Parse parse = parse(page);
            Tagging tagging = tag(page, parse);
            return new Reading(findings(page, tagging), new Beliefs(tagging.content(), tagging.cue()), parse);
        }
        List<Finding> findings = new ArrayList<>();
        Beliefs beliefs = Beliefs.none(page.size());
        Parse.Builder whole = new Parse.Builder(page.size());
        for (Range block : blocks) {
            Page part = pages.read(page.printed(block));
            Blocks.Place place = new Blocks.Place(page, part, page.span(block).start());
            Parse parse = parse(part);
            Tagging tagging = tag(part, parse);
            findings(part, tagging).forEach(finding -> findings.add(place.inWhole(finding)));
            place.copy(tagging, beliefs);
            place.copy(parse, whole);
        }
        return new Reading(findings, beliefs, whole.build());
    }

    private Parse parse(Page page) {
        return syntax.analyse(page.analysed(), page.quotations());
    }

    private Tagging tag(Page page, Parse parse) {
        Columns columns = TextColumns.of(page.analysed(), page.quotations(), parse, clusters);
        return tagger.tag(columns);
    }

    private static List<Finding> findings(Page page, Tagging tagging) {
        return tagging.attributions().stream()
                .map(attribution -> finding(page, attribution))
                .toList();
    }

    private static Finding finding(Page page, Attribution attribution) {
        Range cue = hull(page, attribution.cue());
        return new Finding(
                attribution.content().stream()
                        .map(page::words)
                        .map(content -> Trimming.content(page, content, cue))
                        .toList(),
                cue,
                Trimming.source(page, hull(page, attribution.source())),
                attribution.cueHead(),
                RULE,
                attribution.confidence());
    }

    private static Range hull(Page page, List<Span> spans) {
        if (spans.isEmpty()) {
            return Range.NONE;
        }
        return new Range(
                page.words(spans.get(0)).from(),
                page.words(spans.get(spans.size() - 1)).to());
    }
}
