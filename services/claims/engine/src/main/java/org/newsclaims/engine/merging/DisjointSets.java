package org.newsclaims.engine.merging;

import java.util.HashMap;
import java.util.Map;

/** Keys that were found to be one; each set is named by the least key in it. */
final class DisjointSets {
    private final Map<String, String> parents = new HashMap<>();

    /** The name of its set; a key never joined to any other is alone. */
    String root(String key) {
        String root = key;
        for (String up = parents.get(root); up != null; up = parents.get(root)) {
            root = up;
        }
        // Whoever was passed is led to the end of the way, or each of many would go all of it again.
        for (String at = key; !at.equals(root); ) {
            at = parents.put(at, root);
        }
        return root;
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
