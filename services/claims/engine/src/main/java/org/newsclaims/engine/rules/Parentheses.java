package org.newsclaims.engine.rules;

import java.util.List;
import java.util.Set;
import org.newsclaims.engine.lexicon.CueVerb.Frame;
import org.newsclaims.engine.lexicon.VerbForm;
import org.newsclaims.engine.model.Kind;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/**
 * "The mayor, says Brandt, has lost touch": a verb of saying and whoever says it between the subject of a clause and its
 * verb. What stands before the commas is told with what stands behind them, and never says it.
 */
final class Parentheses implements Rule {
    static final String RULE = "parenthesis";

    private static final double SURE = 0.9;
    private static final int REST = 2;

    @Override
    public List<Finding> apply(Reader reader, Segment segment, List<Finding> taken) {
        Page page = reader.page();
        Range words = segment.words();
        for (int i = words.from() + 2; i < words.to() - REST; i++) {
            if (!page.form(i - 1).equals(",") || page.quote(i) >= 0 || !isSaying(reader, i)) {
                continue;
            }
            Range source = reader.subjects().after(i + 1, words.to());
            Range before = reader.contents().trimmed(words.from(), i - 1);
            Range after = reader.contents().trimmed(source.to() + 1, words.to());
            boolean parted = !source.isEmpty()
                    && page.form(source.to()).equals(",")
                    && reader.subjects().isSomebody(source)
                    && !before.isEmpty()
                    && !reader.hasFiniteVerb(before)
                    && after.length() >= REST
                    && reader.isFinite(after.from());
            if (parted) {
                return List.of(new Finding(List.of(before, after), new Range(i, i + 1), source, i, RULE, SURE));
            }
        }
        return List.of();
    }

    private static boolean isSaying(Reader reader, int word) {
        String form = reader.page().lower(word);
        Set<VerbForm> forms = reader.verbs().formsOf(form);
        return (forms.contains(VerbForm.PAST) || forms.contains(VerbForm.PRESENT))
                && reader.verbs()
                        .find(form)
                        .filter(verb -> verb.takes(Frame.QUOTATION)
                                && !verb.takes(Frame.JUDGEMENT) // "the scheme, called Cobalt, has ended"
                                && verb.kind() != Kind.BELIEVED)
                        .isPresent();
    }
}
