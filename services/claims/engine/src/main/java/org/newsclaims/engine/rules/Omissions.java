package org.newsclaims.engine.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsclaims.engine.lexicon.VerbForm;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/**
 * What somebody left unsaid: "made no mention of", "did not say anything about", "which the Kremlin did not corroborate",
 * "declined to comment on", "neither side mentioned".
 */
final class Omissions implements Rule {
    private static final double SURE = 0.95;
    private static final int PATTERN_WORDS = 12;
    private static final Vocabulary NOBODY = Vocabulary.of("neither none nobody no");
    private static final Vocabulary WHEN = Vocabulary.of("in during after when");
    private static final Vocabulary WHOSE = Vocabulary.of("its his her their a an the");
    private static final Vocabulary PAPERS = Vocabulary.of(
            "own statement remarks speech readout summary account interview letter report address comments");
    private static final Vocabulary BORDERS = Vocabulary.of("as that said says including ; --");

    /** With which both patterns can begin: most words are not worth a closer look. */
    private static final Vocabulary STARTS = Vocabulary.of(
            "has have had having also still conspicuously pointedly notably made makes make making contained contains included includes gave offered did does do would could will declined declines refused refuses declining refusing said says say saying was were is are remained stayed kept stopped stops stopping failed fails neglected omitted omits omitting skipped skirted sidestepped ignored avoided avoids avoiding ever directly publicly mentioned mention mentions referred discussed addressed commented confirmed corroborated acknowledged raised");

    private static final Pattern SILENT =
            Pattern.compile("^(?:(?:has|have|had|having|also|still|conspicuously|pointedly|notably) )*(?:"
                    + "(?:made|makes|make|making|contained|contains|included|includes|gave|offered) no (?:mention|reference|comment|word|details?|hint)(?: (?:of|to|on|about))?"
                    + "|(?:did|does|do|has|have|had|would|could|will) (?:not|n't|never) (?:also |immediately |directly |explicitly |publicly |specifically |initially |once )?"
                    + "(?:mention(?:ed)?|corroborated?|confirm(?:ed)?|comment(?:ed)?(?: on)?|refer(?:red)? to|address(?:ed)?|allude(?:d)? to|discuss(?:ed)?|disclosed?|specify|specified|acknowledged?|elaborated?(?: on)?|respond(?:ed)? to|repl(?:y|ied) to|answer(?:ed)?|identify|identified|reveal(?:ed)?|(?:say|said) (?:anything|whether|if|what|who|how|when|where|why|much|more)(?: (?:about|on|of))?|raise|raised|touch(?:ed)? on|speak about|go into|provide (?:any )?(?:details|evidence)(?: (?:of|on|about))?|offer (?:any )?(?:details|evidence)(?: (?:of|on|about))?)"
                    + "|(?:declined|declines|refused|refuses|declining|refusing) to (?:comment(?: (?:on|about))?|say|discuss|elaborate(?: on)?|answer|respond to|disclose|confirm|identify|name|provide|specify|give|speak about|talk about|address|reveal|be drawn on|speculate(?: (?:on|about))?)"
                    + "|(?:said|says|say|saying) nothing (?:about|of|on)"
                    + "|(?:was|were|is|are|remained|stayed|kept|has been) (?:silent|mum|quiet) (?:on|about|over)"
                    + "|(?:would|will) (?:not|n't) be drawn(?: on)?"
                    + "|(?:stopped|stops|stopping) short of \\w+ing"
                    + "|(?:failed|fails|neglected|omitted) to (?:mention|address|acknowledge|refer to|say)"
                    + "|(?:omitted|omits|omitting|skipped|skirted|sidestepped|ignored) (?:any |all )?(?:mention|reference|talk) (?:of|to)"
                    + "|(?:avoided|avoids|avoiding) (?:mentioning|any mention of|saying|discussing)"
                    + ")$");
    private static final Pattern NEITHER = Pattern.compile(
            "^(?:(?:has|have|had|ever|directly|publicly) )*(?:mentioned|mention|mentions|referred to|discussed|addressed|commented on|confirmed|corroborated|acknowledged|raised|said anything about|made (?:any )?mention of)$");

    @Override
    public List<Finding> apply(Reader reader, Segment segment, List<Finding> taken) {
        List<Finding> found = new ArrayList<>();
        Page page = reader.page();
        Range words = segment.words();
        for (int i = words.from() + 1; i < words.to(); i++) {
            if (page.quote(i) >= 0 || !page.word(i) || !couldStart(page, i)) {
                continue;
            }
            int silent = longest(page, i, words.to(), SILENT);
            int plain = longest(page, i, words.to(), NEITHER);
            if (silent < 0 && plain < 0) {
                continue; // before the subject is looked for, which takes longer
            }
            Range source = source(reader, i, words);
            int to = NOBODY.has(page.lower(source.from())) ? plain : silent;
            Finding finding = source.isEmpty() || to < 0 ? null : finding(reader, segment, source, new Range(i, to));
            if (finding != null) {
                found.add(finding);
                i = to;
            }
        }
        return found;
    }

    /** The subject before the verb, or the one that opens the sentence: "She confirmed the call | but did not mention". */
    private static Range source(Reader reader, int verb, Range words) {
        String before = reader.page().lower(verb - 1);
        boolean shared = before.equals("but") || before.equals("and");
        return shared
                ? reader.subjects().opening(new Range(words.from(), verb - 1))
                : reader.subjects().before(verb, words.from());
    }

    /** Whether words begin here that say somebody left something unsaid. */
    static boolean beginAt(Page page, int i, int limit) {
        return page.word(i) && page.quote(i) < 0 && couldStart(page, i) && longest(page, i, limit, SILENT) > 0;
    }

    private static boolean couldStart(Page page, int i) {
        return STARTS.has(page.lower(i));
    }

    private static int longest(Page page, int from, int limit, Pattern pattern) {
        StringBuilder words = new StringBuilder();
        int best = -1;
        for (int i = from; i < Math.min(limit, from + PATTERN_WORDS) && page.quote(i) < 0; i++) {
            words.append(i == from ? "" : " ").append(page.lower(i));
            Matcher matcher = pattern.matcher(words);
            if (matcher.matches()) {
                best = i + 1;
            } else if (!matcher.hitEnd()) {
                break;
            }
        }
        return best;
    }

    private static Finding finding(Reader reader, Segment segment, Range source, Range cue) {
        Page page = reader.page();
        int before = source.from() - 1;
        boolean relative = page.lower(before).equals("which")
                || page.lower(before).equals("that") && page.form(before - 1).equals(",");
        Range content = relative ? antecedent(reader, segment, before) : objectOf(reader, segment, cue);
        int head = cue.to() - 1;
        while (head > cue.from() && Words.PREPOSITIONS.has(page.lower(head))) {
            head--;
        }
        return content.isEmpty() ? null : new Finding(List.of(content), cue, source, head, "omission", SURE);
    }

    private static Range objectOf(Reader reader, Segment segment, Range cue) {
        Page page = reader.page();
        int to = cue.to();
        int from = to;
        while (to < segment.words().to()
                && !(page.quote(to) < 0
                        && (page.form(to).equals(",")
                                || page.form(to).equals(";")
                                || page.lower(to).equals("--")
                                || goesOnSaying(reader, from, to)))
                && !(page.quote(to) < 0
                        && to > from
                        && WHEN.has(page.lower(to))
                        && WHOSE.has(page.lower(to + 1))
                        && PAPERS.has(page.lower(to + 2)))) {
            to++;
        }
        return reader.contents().trimmed(from, to);
    }

    /** "declined to comment on the leak | but said". */
    private static boolean goesOnSaying(Reader reader, int from, int joint) {
        Page page = reader.page();
        for (int i = from; i < joint; i++) {
            if (Words.RELATIVES.has(page.lower(i)) || Words.QUESTION_WORDS.has(page.lower(i))) {
                return false; // "tweets in which he called her | and referred": not of the same subject
            }
        }
        boolean joins = page.lower(joint).equals("but") || page.lower(joint).equals("and");
        return joins
                && joint > from
                && reader.verbs().formsOf(page.lower(joint + 1)).contains(VerbForm.PAST);
    }

    /** "such as creating de-escalation areas in the country, which the Kremlin did not corroborate". */
    private static Range antecedent(Reader reader, Segment segment, int relative) {
        Page page = reader.page();
        int to = page.form(relative - 1).equals(",") ? relative - 1 : relative;
        int from = to;
        while (from > segment.words().from()
                && !page.form(from - 1).equals(",")
                && page.quote(from - 1) < 0
                && !BORDERS.has(page.lower(from - 1))) {
            from--;
        }
        return reader.contents().trimmed(from, to);
    }
}
