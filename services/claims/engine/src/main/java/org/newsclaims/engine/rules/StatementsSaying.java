package org.newsclaims.engine.rules;

import java.util.List;
import org.newsclaims.engine.lexicon.CueVerb;
import org.newsclaims.engine.lexicon.CueVerb.Frame;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Kind;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.syntax.Relation;

/** "They issued a joint statement in May agreeing that …": what a paper says is said by whoever put it out. */
final class StatementsSaying implements Rule {
    private static final double LIKELY = 0.8;
    private static final int FAR = 8;
    /** Words between quotation marks that are no speech: "signed “false papers” stating". */
    private static final int SCARE_QUOTES = 3;

    /** What it is called where a paper says something. */
    static final String RULE = "paper";

    private static final Vocabulary PAPERS = Vocabulary.of(
            "statement statements letter communique declaration resolution report memo post tweet message email note petition appeal affidavit certificate certificates certification certifications papers form forms document documents record records");
    private static final Vocabulary PUT_OUT = Vocabulary.of(
            "issued released published posted sent signed adopted wrote made read circulated passed tweeted filed submitted falsified forged faked");

    @Override
    public List<Finding> apply(Reader reader, Segment segment, List<Finding> taken) {
        Page page = reader.page();
        Range words = segment.words();
        for (int i = words.from() + 4; i < words.to() - 2; i++) {
            CueVerb verb = reader.gerund(i);
            boolean says = verb != null
                    && verb.kind() != Kind.BELIEVED
                    && verb.takes(Frame.CLAUSE)
                    && (page.lower(i + 1).equals("that") || hasClause(reader, i))
                    && page.quote(i) < 0;
            if (!says || Rule.isTaken(taken, i) || Rule.isCue(taken, i)) {
                continue;
            }
            int paper = last(page, PAPERS, i - 1, words.from());
            int out = paper < 0 ? -1 : last(page, PUT_OUT, paper - 1, words.from());
            Range source = out < 0 ? Range.NONE : reader.subjects().before(group(page, out), words.from());
            Range content = reader.contents().trimmed(i + 1, reader.contents().end(i + 1, segment));
            if (!source.isEmpty() && content.length() > 2) {
                return List.of(new Finding(List.of(content), new Range(i, i + 1), source, i, RULE, LIKELY));
            }
        }
        return List.of();
    }

    /** "Stating | they had locked up". */
    private static boolean hasClause(Reader reader, int verb) {
        int said = reader.trees().child(verb, Relation.CCOMP);
        int subject = said > verb ? reader.trees().subject(said) : -1;
        return subject > verb && ClosedClasses.PRONOUNS.has(reader.page().lower(subject)) && subject <= verb + 2;
    }

    private static int group(Page page, int verb) {
        int i = verb;
        while (ClosedClasses.HAVE.has(page.lower(i - 1)) || ClosedClasses.isAdverb(page.lower(i - 1))) {
            i--;
        }
        return i;
    }

    private static int last(Page page, Vocabulary words, int from, int limit) {
        for (int i = from; i >= Math.max(limit, from - FAR); i--) {
            boolean quoted =
                    page.quote(i) >= 0 && page.quotes().get(page.quote(i)).words() > SCARE_QUOTES;
            if (page.form(i).equals(",") || quoted) {
                return -1;
            }
            if (words.has(page.lower(i))) {
                return i;
            }
        }
        return -1;
    }
}
