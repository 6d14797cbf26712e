package org.newsclaims.engine.merging;

import java.util.Map;
import java.util.TreeMap;

/** Keys that were found to be one; each set is named by the least key in it. */
final class DisjointSets {
    private final Map<String, String> parents = new TreeMap<>();

    /** The name of its set; a key never joined to any other is alone. */
    String root(String key) {
        String at = key;
        for (String up = parents.get(at); up != null; up = parents.get(at)) {
            at = up;
        }
        return at;
    }

    void join(String a, String b) {
        String rootA = root(a);
        String rootB = root(b);
        int order = rootA.compareTo(rootB);
        if (order < 0) {
            parents.put(rootB, rootA);
        } else if (order > 0) {
            parents.put(rootA, rootB);
        }
    }
}
