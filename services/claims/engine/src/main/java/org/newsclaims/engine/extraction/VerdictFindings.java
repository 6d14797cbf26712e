package org.newsclaims.engine.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.grammar.WordClass;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;
import org.newsclaims.engine.syntax.Parse;

/**
 * What others make of what was just told: "P, which the mate denied", "P, a claim engineers dispute", "P, a charge denied by
 * the builder". It is theirs, and about P; and P, whoever says it, ends before it.
 */
final class VerdictFindings {
    /** What only who said it does with it: "a point he repeated on Monday". */
    static final Vocabulary REPEATS = Vocabulary.of("repeat reiterate make");

    private static final double SURE = 0.8;
    /** Words of a clause that nobody is said to have said, at most. */
    private static final int LONGEST = 40;
    /** Words between "allegations that" and what somebody makes of them, at most. */
    private static final int NEAR = 25;
    /** Words for what befalls somebody who is said to have done wrong. */
    private static final Vocabulary CHARGED = Vocabulary.of(
            "accused accuses accuse accusing suspected charged indicted trial blamed arrested sued investigated");

    private static final Vocabulary ACCUSE = Vocabulary.of("accuse");
    private static final Vocabulary OF = Vocabulary.of("of for with over");
    private static final Vocabulary ALLEGEDLY = Vocabulary.of("allegedly reportedly");
    private static final Vocabulary OPENERS = Vocabulary.of("but and");
    private static final Vocabulary AUXILIARIES = Vocabulary.of("have do");
    /** Words of whom that befalls, at most. */
    private static final int OBJECT = 6;

    private final Page page;
    private final Parse parse;
    private final Trees trees;
    private final VerdictReader reader;

    VerdictFindings(Page page, Parse parse) {
        this.page = page;
        this.parse = parse;
        this.trees = Trees.of(page, parse);
        this.reader = new VerdictReader(page, parse);
    }

    /** The findings in text order, with those of verdicts, which other findings no longer hold. */
    List<Finding> with(List<Finding> findings) {
        Map<Integer, List<Finding>> bySentence = new HashMap<>();
        for (Finding finding : findings) {
            bySentence
                    .computeIfAbsent(sentence(finding), s -> new ArrayList<>())
                    .add(finding);
        }
        for (int i = 1; i < page.size(); i++) {
            Verdict verdict = reader.at(i);
            if (verdict != null) {
                int sentence = page.sentence(i);
                bySentence.put(sentence, judged(bySentence.getOrDefault(sentence, List.of()), verdict));
            }
        }
        return bySentence.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(finding -> finding.extent().from()))
                .toList();
    }

    /** Where it is told who says it: a verdict stands in that sentence, too. */
    private int sentence(Finding finding) {
        return page.sentence(
                finding.cue().isEmpty()
                        ? finding.extent().from()
                        : finding.cue().from());
    }

    /** The findings of a verdict's sentence, with its own. */
    private List<Finding> judged(List<Finding> findings, Verdict verdict) {
        if (verdict.shared()) {
            Finding host = host(findings, verdict);
            return host == null || !isShared(host, verdict)
                    ? findings
                    : written(findings, verdict, before(host, verdict), host, null);
        }
        Range claim = verdict.named() ? Range.NONE : claim(verdict.comma());
        Finding host = claim.isEmpty() ? host(findings, verdict) : null;
        Finding unheard = claim.isEmpty() && host == null ? clause(verdict.comma()) : null;
        List<Range> told = List.of();
        if (!claim.isEmpty()) {
            told = List.of(claim);
        } else if (host != null) {
            told = instance(before(host, verdict), verdict);
        } else if (unheard != null) {
            told = unheard.content();
        }
        return told.isEmpty() ? findings : written(findings, verdict, told, host, unheard);
    }

    /**
     * @param told what the verdict is about
     * @param host who is told to have said that, whose content ends before it; null when nobody is
     * @param unheard the clause that nothing was found to attribute; null where it is not needed
     */
    private List<Finding> written(
            List<Finding> findings, Verdict verdict, List<Range> told, Finding host, Finding unheard) {
        List<Finding> all = new ArrayList<>();
        boolean silent = false;
        for (Finding finding : findings) {
            boolean own = verdict.words().contains(finding.head())
                    || verdict.words().contains(finding.extent().from())
                            && finding.extent().to() <= verdict.to();
            boolean found = own && finding.isOmission() && finding.extent().length() > 1;
            silent |= found;
            if (!own || found) {
                all.add(finding == host ? without(finding, verdict) : finding);
            }
        }
        if (unheard != null
                && !unheard.source().isEmpty()
                && findings.stream().noneMatch(finding -> finding.head() == unheard.head())) {
            all.add(unheard);
        }
        int verb = verdict.shared() ? host.head() : verdict.verb();
        if (!silent) {
            Finding found = new Finding(told, verdict.cue(), verdict.source(), verb, Finding.VERDICT, SURE);
            all.add(verdict.silent() ? found.asOmission() : found);
        }
        return all;
    }

    /** "said the road was shut, | as did Moen", but not "said he drove home, as did Moen", who may have driven home himself. */
    private boolean isShared(Finding host, Verdict verdict) {
        if (host.head() < 0 || host.isBare()) {
            return false;
        }
        boolean did = trees.lemma(verdict.verb()).equals("do");
        for (Range range : host.content()) {
            for (int i = range.from(); i < Math.min(range.to(), verdict.comma()); i++) {
                boolean other = parse.tag(i).isFinite() && !trees.lemma(i).matches("be|have");
                if (page.quote(i) < 0 && (did ? other : trees.lemma(i).equals("have"))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The attribution whose content the verdict follows: it lies in it, or behind it and the words that attribute it. */
    private Finding host(List<Finding> findings, Verdict verdict) {
        Finding host = null;
        for (Finding finding : findings) {
            Range last = finding.content().get(finding.content().size() - 1);
            boolean within = last.from() < verdict.comma() && last.to() >= verdict.comma();
            boolean behind = last.to() < verdict.comma()
                    && finding.cue().from() >= last.to()
                    && isAttributed(finding, new Range(last.to(), verdict.comma()));
            boolean fits = (within || behind)
                    && page.sentence(last.to() - 1) >= page.sentence(verdict.comma()) - (behind ? 1 : 0)
                    && !finding.isOmission()
                    && !finding.isTurn()
                    && !verdict.words().contains(finding.head());
            if (fits
                    && (host == null || finding.extent().from() >= host.extent().from())) {
                host = finding;
            }
        }
        return host;
    }

    /** Whether words only say whose the content before them is. */
    private boolean isAttributed(Finding finding, Range words) {
        for (int i = words.from(); i < words.to(); i++) {
            if (page.word(i) && !finding.cue().contains(i) && !finding.source().contains(i)) {
                return false;
            }
        }
        return true;
    }

    private static List<Range> before(Finding host, Verdict verdict) {
        List<Range> told = new ArrayList<>();
        for (Range range : host.content()) {
            if (range.from() < verdict.comma()) {
                told.add(new Range(range.from(), Math.min(range.to(), verdict.comma())));
            }
        }
        return told;
    }

    /** "several plans, such as | building sea walls, which the council did not confirm": the last thing named. */
    private List<Range> instance(List<Range> told, Verdict verdict) {
        Range last = told.get(told.size() - 1);
        for (int i = last.to() - 1; i > last.from() && !verdict.named() && page.quote(i) < 0; i--) {
            boolean such = page.lower(i).equals("as") && page.lower(i - 1).equals("such");
            if (i + 1 < last.to() && (such || page.lower(i).equals("including"))) {
                return List.of(new Range(i + 1, last.to()));
            }
        }
        return told;
    }

    /** "the bridge is sound, | a claim the engineers dispute": when nothing of the content is left behind it. */
    private Finding without(Finding host, Verdict verdict) {
        int end = host.extent().to();
        boolean whole = end > verdict.comma() && end <= verdict.to() + 1;
        return whole ? host.with(before(host, verdict)) : host;
    }

    /** "the allegations, | which he denies", "claims that he took bribes, | which he denies": what was claimed, or nothing. */
    private Range claim(int comma) {
        if (trees.is(comma - 1, WordClass.CLAIM) && parse.tag(comma - 1).isNoun()) {
            return new Range(trees.phrase(comma - 1).from(), comma);
        }
        for (int i = comma - 2; i > comma - NEAR && i > 0 && page.word(i); i--) {
            boolean that = page.lower(i).equals("that") && page.sentence(i) == page.sentence(comma);
            if (that && trees.is(i - 1, WordClass.CLAIM) && parse.tag(i - 1).isNoun()) {
                return new Range(i, comma);
            }
        }
        return Range.NONE;
    }

    /**
     * What the sentence tells up to the comma though nothing was found to attribute it, with who is told to have said it where
     * the sentence does; null when it is no clause.
     */
    private Finding clause(int comma) {
        int from = clauseStart(comma);
        int verb = from;
        while (verb < comma && !parse.tag(verb).isPredicate()) {
            verb++;
        }
        if (verb == comma || comma - from > LONGEST || page.quote(from) >= 0 || page.quote(comma - 1) >= 0) {
            return null;
        }
        Range source = new Range(from, verb);
        Range cue = new Range(verb, verb + 1);
        if (AUXILIARIES.has(trees.lemma(verb)) && trees.isVerb(verb + 1)) {
            verb++;
            cue = new Range(verb - 1, verb + 1);
        }
        int charge = charge(verb, comma);
        if (charge >= 0) {
            boolean accuses = ACCUSE.has(trees.lemma(verb)) && cue.from() == verb;
            return accuses
                    ? told(new Range(verb + 1, comma), cue, source, verb)
                    : told(new Range(charge, comma), Range.NONE, Range.NONE, verb);
        }
        if (trees.is(verb, WordClass.TELL)) {
            int object = page.lower(verb + 1).equals("that") ? verb + 2 : verb + 1;
            return told(new Range(object, comma), cue, source, verb);
        }
        boolean opens = from <= page.sentenceRange(page.sentence(comma)).from() + 1;
        return opens ? told(new Range(from, comma), Range.NONE, Range.NONE, -1) : null;
    }

    /** Null where nothing is told: "the keeper said, | a claim the crew disputes". */
    private static Finding told(Range content, Range cue, Range source, int verb) {
        return content.isEmpty() ? null : new Finding(List.of(content), cue, source, verb, Finding.VERDICT, SURE);
    }

    /** Behind the comma before, and behind "in which". */
    private int clauseStart(int comma) {
        int first = page.sentenceRange(page.sentence(comma)).from();
        int from = comma;
        while (from > first
                && !page.form(from - 1).equals(",")
                && !parse.tag(from - 1).isRelative()) {
            from--;
        }
        return from + (OPENERS.has(page.lower(from)) ? 1 : 0);
    }

    /** "on trial for allegedly | selling passports", "are accused of | taking bribes": where the charge begins, or -1. */
    private int charge(int from, int comma) {
        int charged = -1;
        for (int i = from; i < comma - 1; i++) {
            if (CHARGED.has(page.lower(i))) {
                charged = i;
            }
            if (charged >= 0 && i > charged && i <= charged + OBJECT && OF.has(page.lower(i))) {
                return ALLEGEDLY.has(page.lower(i + 1)) ? i + 2 : i + 1;
            }
        }
        return -1;
    }
}
