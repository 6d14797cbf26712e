package org.newsclaims.engine.speaker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.newsclaims.engine.page.Datelines;
import org.newsclaims.engine.page.Range;

/** The names of an article and where they stand. */
final class Cast {
    /** How many names a search looks at in each direction; bounds the work on endless lists of names. */
    private static final int FAR = 1000;

    private final List<NameMention> mentions;

    Cast(List<NameMention> mentions) {
        this.mentions = List.copyOf(mentions);
    }

    /** The same without those that stand in datelines. */
    Cast without(Datelines datelines) {
        return new Cast(mentions.stream()
                .filter(mention -> !datelines.has(mention.words()))
                .toList());
    }

    List<NameMention> mentions() {
        return mentions;
    }

    /** The mentions that begin in a range, in text order. */
    List<NameMention> within(Range words) {
        List<NameMention> found = new ArrayList<>();
        for (int i = firstFrom(words.from()); i < mentions.size(); i++) {
            if (mentions.get(i).words().from() >= words.to()) {
                break;
            }
            found.add(mentions.get(i));
        }
        return found;
    }

    /** The mention that a word is part of. */
    Optional<NameMention> covering(int word) {
        int last = firstFrom(word + 1) - 1;
        return last >= 0 && mentions.get(last).words().contains(word)
                ? Optional.of(mentions.get(last))
                : Optional.empty();
    }

    /** Whether a word is part of a name that begins before it. */
    boolean isInside(int word) {
        return covering(word).filter(name -> name.words().from() < word).isPresent();
    }

    /** The nearest entity mentioned before a word that satisfies a condition, else the first one after it that no quotation brings in. */
    Optional<Entity> nearest(int word, Predicate<Entity> condition) {
        int here = firstFrom(word);
        Set<Entity> asked = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = here - 1; i >= Math.max(0, here - FAR); i--) {
            Entity entity = mentions.get(i).entity();
            if (asked.add(entity) && condition.test(entity)) {
                return Optional.of(entity);
            }
        }
        for (int i = here; i < Math.min(mentions.size(), here + FAR); i++) {
            Entity entity = mentions.get(i).entity();
            if (!mentions.get(i).quoted() && asked.add(entity) && condition.test(entity)) {
                return Optional.of(entity);
            }
        }
        return Optional.empty();
    }

    private int firstFrom(int word) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).words().from() >= word) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
