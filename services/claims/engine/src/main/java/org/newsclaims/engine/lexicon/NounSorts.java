package org.newsclaims.engine.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What common nouns mostly stand for, of those that stand for persons, groups, bodies or papers; from WordNet. Immutable. */
public final class NounSorts {
    private final WordTable<RoleNoun.Sort> sorts;

    private NounSorts(Map<String, RoleNoun.Sort> sorts) {
        this.sorts = WordTable.of(sorts);
    }

    public static NounSorts standard() {
        return Standard.SORTS;
    }

    /** Read when first asked for. */
    private static final class Standard {
        static final NounSorts SORTS = read();
    }

    private static NounSorts read() {
        Map<String, RoleNoun.Sort> sorts = new HashMap<>();
        for (String line : WordList.read("noun-sorts.txt")) {
            int space = line.indexOf(' ');
            sorts.put(line.substring(0, space), RoleNoun.Sort.of(line.charAt(space + 1)));
        }
        return new NounSorts(sorts);
    }

    /** Whether a noun, as for {@link #find}, mostly stands for a person. */
    public boolean isPerson(String noun) {
        return sorts.get(noun) == RoleNoun.Sort.PERSON;
    }

    /** @param noun in lower case, singular; empty when it mostly means other things, or is rare */
    public Optional<RoleNoun.Sort> find(String noun) {
        return Optional.ofNullable(sorts.get(noun));
    }
}
