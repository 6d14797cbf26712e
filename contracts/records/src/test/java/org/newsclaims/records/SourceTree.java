package org.newsclaims.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the main sources of some modules declare and import, read as text, so that no module need be built for it. */
final class SourceTree {
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?(org\\.newsclaims\\.[\\w.]+)", Pattern.MULTILINE);
    private static final Pattern PUBLIC = Pattern.compile(
            "^public (?:(?:final|abstract|sealed|non-sealed) )*(?:class|record|enum|interface|@interface) ",
            Pattern.MULTILINE);

    private final Map<String, Set<String>> placesByName = new TreeMap<>();
    private final Map<String, Set<String>> publicTypes = new TreeMap<>();
    private final Map<String, Set<String>> imports = new TreeMap<>();

    /** @param folder below the root of the repository */
    static SourceTree of(String folder) {
        SourceTree tree = new SourceTree();
        try (Stream<Path> files = Files.walk(Path.of("../..", folder))) {
            files.filter(file -> file.toString().replace('\\', '/').contains("/src/main/java/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .forEach(tree::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tree;
    }

    private void read(Path file) {
        String name = file.getFileName().toString().replace(".java", "");
        String source = text(file);
        Matcher declared = PACKAGE.matcher(source);
        if (name.equals("package-info") || !declared.find()) {
            return;
        }
        String home = declared.group(1);
        placesByName.computeIfAbsent(name, any -> new TreeSet<>()).add(home);
        if (PUBLIC.matcher(source).find()) {
            publicTypes.computeIfAbsent(home, any -> new TreeSet<>()).add(name);
        }
        Set<String> used = imports.computeIfAbsent(home, any -> new TreeSet<>());
        IMPORT.matcher(source).results().map(found -> found.group(1)).forEach(used::add);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many types there are. */
    int size() {
        return placesByName.values().stream().mapToInt(Set::size).sum();
    }

    /** Simple names that types of several packages bear, with these packages. */
    Map<String, Set<String>> namesOfSeveral() {
        Map<String, Set<String>> several = new TreeMap<>(placesByName);
        several.values().removeIf(homes -> homes.size() < 2);
        return several;
    }

    /** Packages that show more than so many types to others. */
    Map<String, Integer> packagesShowingMoreThan(int most) {
        Map<String, Integer> large = new TreeMap<>();
        publicTypes.forEach((home, types) -> large.put(home, types.size()));
        large.values().removeIf(count -> count <= most);
        return large;
    }

    /** Packages that, by way of others, import themselves. */
    Set<String> packagesInCycles() {
        Map<String, Set<String>> uses = new TreeMap<>();
        imports.forEach((home, names) -> uses.put(home, packagesOf(names, home)));
        Set<String> cyclic = new TreeSet<>();
        for (String home : uses.keySet()) {
            Set<String> reached = new TreeSet<>();
            List<String> ahead = new ArrayList<>(uses.get(home));
            while (!ahead.isEmpty()) {
                String next = ahead.remove(ahead.size() - 1);
                if (reached.add(next)) {
                    ahead.addAll(uses.getOrDefault(next, Set.of()));
                }
            }
            if (reached.contains(home)) {
                cyclic.add(home);
            }
        }
        return cyclic;
    }

    private Set<String> packagesOf(Set<String> names, String home) {
        Set<String> found = new TreeSet<>();
        for (String name : names) {
            // A type's name begins with a capital; what stands before it is the package.
            String from = name.replaceFirst("\\.[A-Z].*$", "");
            if (!from.equals(home) && imports.containsKey(from)) {
                found.add(from);
            }
        }
        return found;
    }
}
