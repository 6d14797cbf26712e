package org.newsclaims.engine.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsclaims.engine.lexicon.WordList;

/** Given names that one person goes by: "William", "Bill". */
final class Nicknames {
    private static final Map<String, Set<String>> LONG_FORMS = read();

    private Nicknames() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> forms = new HashMap<>();
        for (String line : WordList.read(Nicknames.class, "nicknames.txt")) {
            String[] names = line.split(" ");
            for (String name : names) {
                forms.computeIfAbsent(name, key -> new HashSet<>()).add(names[0]);
            }
        }
        return forms;
    }

    /** Whether both are forms of one given name; two short forms count, "Bill" and "Will". */
    static boolean ofOneName(String a, String b) {
        Set<String> own = LONG_FORMS.getOrDefault(a, Set.of());
        return LONG_FORMS.getOrDefault(b, Set.of()).stream().anyMatch(own::contains);
    }
}
