package org.newsclaims.engine.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsclaims.engine.coreference.LinkModel;
import org.newsclaims.engine.coreference.Linker;
import org.newsclaims.engine.coreference.Mention;
import org.newsclaims.engine.coreference.Referent;
import org.newsclaims.engine.page.Range;

/**
 * Who or what the pronouns and descriptions of one article take up, by the learned model. What stands behind the last word
 * that is asked about is not linked: it tells nothing of those before. Not thread-safe.
 */
final class LearnedAntecedents {
    private final Linker linker = new Linker(LinkModel.standard());
    private final List<Mention> mentions;
    private final Map<Integer, Integer> byHead = new HashMap<>();
    /** Of the mentions linked so far. */
    private final List<Referent> referents = new ArrayList<>();

    private final Map<Integer, NameMention> names = new HashMap<>();

    /** @param mentions in text order */
    LearnedAntecedents(List<Mention> mentions, Cast cast) {
        this.mentions = mentions;
        linker.count(mentions);
        for (int i = 0; i < mentions.size(); i++) {
            byHead.put(mentions.get(i).head(), i);
        }
        cast.mentions().forEach(mention -> names.put(mention.words().from(), mention));
    }

    private Referent referent(int head) {
        Integer mention = byHead.get(head);
        if (mention == null) {
            return null;
        }
        linkTo(mention + 1);
        return referents.get(mention);
    }

    private void linkTo(int end) {
        for (int i = referents.size(); i < end; i++) {
            referents.add(linker.link(mentions.get(i)));
        }
    }

    /** The name of whom a word takes up. */
    Optional<Entity> named(int head) {
        Referent referent = referent(head);
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
        Referent referent = referent(head);
        if (referent != null && referent.described() == null) {
            linkTo(mentions.size()); // "he" of whom nothing but pronouns tells may be "the baker" later
        }
        Mention first = referent == null ? null : referent.described();
        return first == null || first.head() == head ? Range.NONE : first.words();
    }
}
