package org.newsclaims.engine.terms;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsclaims.engine.lexicon.WordList;

/** Pairs of sides that are each other's opposite: "open" and "closed". */
public final class Opposites {
    private static final String RESOURCE = "antonyms.txt";
    private static final Opposites STANDARD = new Opposites();

    /** By stem, the numbers of the sides it is on; even and odd face each other. */
    private final Map<String, Set<Integer>> sides = new HashMap<>();

    private Opposites() {
        int pair = 0;
        for (String line : WordList.read(Opposites.class, RESOURCE)) {
            String[] both = line.split("\\|", 2);
            for (int side = 0; side < 2; side++) {
                for (String word : both[side].strip().split("\\s+")) {
                    sides.computeIfAbsent(Stems.of(word), key -> new HashSet<>())
                            .add(2 * pair + side);
                }
            }
            pair++;
        }
    }

    /** The table that comes with the engine. */
    public static Opposites standard() {
        return STANDARD;
    }

    /** The sides that any of the stems is on, less those whose opposite is there, too. */
    public Set<Integer> of(Collection<String> stems) {
        Set<Integer> on = new HashSet<>();
        stems.forEach(stem -> on.addAll(sides.getOrDefault(Irregular.base(stem), Set.of())));
        Set<Integer> clear = new HashSet<>(on);
        clear.removeIf(side -> on.contains(side ^ 1));
        return Set.copyOf(clear);
    }

    /** Whether one is on a side that the other faces, and neither is on both sides. */
    public static boolean face(Set<Integer> one, Set<Integer> other) {
        for (int side : one) {
            if (other.contains(side ^ 1) && !other.contains(side) && !one.contains(side ^ 1)) {
                return true;
            }
        }
        return false;
    }
}
