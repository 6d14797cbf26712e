package org.newsclaims.engine.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsclaims.engine.coreference.LinkModel;
import org.newsclaims.engine.coreference.Linker;
import org.newsclaims.engine.coreference.Mention;
import org.newsclaims.engine.coreference.Referent;
import org.newsclaims.engine.page.Range;

/** Who or what the pronouns and descriptions of one article take up, by the learned model. */
final class LearnedAntecedents {
    private final Map<Integer, Referent> byHead = new HashMap<>();
    private final Map<Integer, NameMention> names = new HashMap<>();

    LearnedAntecedents(List<Mention> mentions, Cast cast) {
        List<Referent> referents = new Linker(LinkModel.standard()).link(mentions);
        for (int i = 0; i < referents.size(); i++) {
            byHead.put(mentions.get(i).head(), referents.get(i));
        }
        cast.mentions().forEach(mention -> names.put(mention.words().from(), mention));
    }

    /** The name of whom a word takes up. */
    Optional<Entity> named(int head) {
        Referent referent = byHead.get(head);
        return referent == null || referent.named() == null
                ? Optional.empty()
                : Optional.ofNullable(names.get(referent.named().words().from()))
                        .map(NameMention::entity);
    }

    /** Whether a word stands for somebody or something, rather than describes another. */
    boolean isMention(int head) {
        return byHead.containsKey(head);
    }

    /** Whether a word takes up one person, as "they" hardly does. */
    boolean isOnePerson(int head) {
        return named(head).map(Entity::isPerson).orElse(false);
    }

    /** The words, no pronoun, by which it is mentioned first; empty when the word itself is those, or means nobody known. */
    Range described(int head) {
        Referent referent = byHead.get(head);
        Mention first = referent == null ? null : referent.described();
        return first == null || first.head() == head ? Range.NONE : first.words();
    }
}
