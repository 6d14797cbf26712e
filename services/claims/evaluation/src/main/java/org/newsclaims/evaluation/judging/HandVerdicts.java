package org.newsclaims.evaluation.judging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What somebody has judged by hand. The lists hold places in articles and verdicts, none of the texts.
 *
 * @param byKey "right" or "wrong" by what was judged
 */
record HandVerdicts(Map<String, String> byKey) {
    /** @param list name of a file beside this class: key, tab, verdict; lines that begin with # are remarks */
    static HandVerdicts read(String list) throws IOException {
        Map<String, String> byKey = new HashMap<>();
        try (InputStream in = HandVerdicts.class.getResourceAsStream(list)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList()) {
                int tab = line.lastIndexOf('\t');
                byKey.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        return new HandVerdicts(Map.copyOf(byKey));
    }

    /** The verdict, or "unjudged". */
    String of(String key) {
        return byKey.getOrDefault(key, "unjudged");
    }
}
