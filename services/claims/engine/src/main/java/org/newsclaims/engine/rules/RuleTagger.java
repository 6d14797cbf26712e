package org.newsclaims.engine.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.lexicon.CueVerb.Frame;
import org.newsclaims.engine.lexicon.CueVerbs;
import org.newsclaims.engine.lexicon.RoleNouns;
import org.newsclaims.engine.model.Kind;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.syntax.Parse;

/** Finds attributions by constructions, the most telling first. Immutable and thread-safe. */
public final class RuleTagger {
    private static final List<Rule> ALL = List.of(
            new Captions(),
            new Parentheses(),
            new Silences(),
            new SoCalled(),
            new According(),
            new AsTold(),
            new InTheirWords(),
            new HowPutIt(),
            new PlainWords(),
            new Pleas(),
            new PointingBack(),
            new Asides(),
            new ThisToSay(),
            new YesOrNo(),
            new QuotedAsSaying(),
            new Blames(),
            new ToldInNouns(),
            new PutFigures(),
            new StatementsSaying(),
            new SpeechVerbs(),
            new Judgements(),
            new Passives(),
            new SpeechNouns(),
            new FloatingQuotations());

    private final CueVerbs verbs = CueVerbs.standard();
    private final RoleNouns roles = RoleNouns.standard();
    private final List<Rule> steps;

    /** With all constructions. */
    public RuleTagger() {
        this(ALL);
    }

    private RuleTagger(List<Rule> steps) {
        this.steps = steps;
    }

    /** The constructions in their order, by the names of their classes. */
    public List<String> names() {
        return steps.stream().map(RuleTagger::name).toList();
    }

    /**
     * A tagger that lacks one construction, to measure what that does.
     *
     * @param name one of {@link #names}
     */
    public RuleTagger without(String name) {
        return new RuleTagger(
                steps.stream().filter(step -> !name(step).equals(name)).toList());
    }

    private static String name(Rule step) {
        return step.getClass().getSimpleName();
    }

    /**
     * @param parse the trees of the page
     * @return all findings in text order
     */
    public List<Finding> tag(Page page, Parse parse) {
        Reader reader = Reader.of(Trees.of(page, parse), verbs, roles);
        List<Finding> turns = new Transcripts(reader).find();
        Set<Integer> spoken = new HashSet<>();
        turns.forEach(turn -> turn.content().forEach(range -> spoken.add(page.paragraph(range.from()))));
        List<Finding> all = new ArrayList<>(turns);
        for (int p = 0; p < page.paragraphCount(); p++) {
            if (!spoken.contains(p)) {
                for (Segment segment : Segment.of(page, page.paragraphRange(p))) {
                    all.addAll(in(reader, segment));
                }
            }
        }
        all.sort(Comparator.comparingInt(Finding::first));
        return all;
    }

    /**
     * What stands within a content: "A said that | B told C …".
     *
     * @param parse the trees of the page
     * @param content words without a quotation
     */
    public List<Finding> within(Page page, Parse parse, Range content) {
        Reader reader = Reader.of(Trees.of(page, parse), verbs, roles);
        int from = page.lower(content.from()).equals("that") ? content.from() + 1 : content.from();
        Segment segment = Segment.within(page, new Range(from, content.to()));
        return in(reader, segment).stream()
                .filter(finding -> !finding.source().isEmpty()
                        && (isSpeech(page, finding)
                                || isAside(finding)
                                || finding.rule().equals(StatementsSaying.RULE)))
                .filter(finding -> finding.rule().equals(Passives.RULE) // "were told by B to leave"
                        || !page.lower(finding.extent().from()).equals("to"))
                .toList();
    }

    /** "P, which B did not confirm". */
    private static boolean isAside(Finding finding) {
        return finding.isOmission() && finding.extent().to() <= finding.source().from();
    }

    private boolean isSpeech(Page page, Finding finding) {
        boolean clause = page.lower(finding.extent().from()).equals("that");
        boolean quoted = page.quote(finding.extent().from()) >= 0;
        return verbs.find(page.lower(finding.head()))
                .map(verb -> (verb.kind() == Kind.SAID || verb.kind() == Kind.WRITTEN && (clause || quoted))
                        && (verb.takes(Frame.QUOTATION)
                                || verb.takes(Frame.JUDGEMENT)
                                || clause && verb.takes(Frame.DENIAL)))
                .orElse(false);
    }

    private List<Finding> in(Reader reader, Segment segment) {
        List<Finding> found = List.of();
        for (Rule step : steps) {
            List<Finding> more = step.apply(reader, segment, found);
            if (!more.isEmpty()) { // as hardly any does
                found = Stream.of(found, more).flatMap(List::stream).toList();
            }
        }
        return found;
    }
}
