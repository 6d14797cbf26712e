package org.newsclaims.engine.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Reads word lists: lines of "name: word word …", a name may come again; {@code #} begins a comment. */
final class Resource {
    private Resource() {}

    static Map<String, Set<String>> read(String name) {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        try (InputStream in = Resource.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (colon > 0 && line.charAt(0) != '#') {
                    lists.computeIfAbsent(line.substring(0, colon), k -> new LinkedHashSet<>())
                            .addAll(Arrays.asList(
                                    line.substring(colon + 1).trim().split("\\s+")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }
}
