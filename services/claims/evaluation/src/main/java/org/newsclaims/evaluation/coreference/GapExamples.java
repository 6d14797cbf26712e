package org.newsclaims.evaluation.coreference;

import java.util.List;
import java.util.Optional;
import org.newsclaims.engine.coreference.LinkModel;
import org.newsclaims.engine.coreference.Linker;
import org.newsclaims.engine.coreference.Mention;
import org.newsclaims.engine.coreference.Referent;

/** What GAP asks, over the engine's mentions. */
final class GapExamples {
    private GapExamples() {}

    /**
     * The pronoun asked about, all before it linked by a model; empty when the engine does not see pronoun or names, or does
     * not look as far back as the right one.
     */
    static Optional<LinkExample> of(MentionedText read, GapCase asked, LinkModel model) {
        Mention pronoun = read.at(asked.pronoun());
        Mention a = read.at(asked.a());
        Mention b = read.at(asked.b());
        if (pronoun == null || !pronoun.looksBack() || a == null || b == null) {
            return Optional.empty();
        }
        int at = read.mentions().indexOf(pronoun);
        Linker linker = new Linker(model);
        linker.count(read.mentions().subList(at, read.mentions().size()));
        List<Referent> referents = linker.link(read.mentions().subList(0, at));
        Referent isA = referent(read, referents, a);
        Referent isB = referent(read, referents, b);
        Linker.Choice choice = linker.choice(pronoun);
        boolean[] right = new boolean[choice.features().size()];
        boolean any = false;
        for (int i = 0; i < right.length; i++) {
            Referent referent =
                    i < choice.referents().size() ? choice.referents().get(i) : null;
            boolean named = referent != null && (referent == isA || referent == isB);
            boolean meant = referent != null && (asked.isA() && referent == isA || asked.isB() && referent == isB);
            right[i] = asked.isA() || asked.isB() ? meant : !named;
            any |= right[i];
        }
        return any ? Optional.of(new LinkExample(choice.features(), right)) : Optional.empty();
    }

    private static Referent referent(MentionedText read, List<Referent> referents, Mention mention) {
        int at = read.mentions().indexOf(mention);
        return at < referents.size() ? referents.get(at) : null;
    }
}
