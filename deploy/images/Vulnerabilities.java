import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which libraries have known vulnerabilities: {@code java Vulnerabilities.java [--advisories FILE] [--database URL] LIST…}.
 * A list is a bill of materials (CycloneDX, JSON) or what a packaged service holds ({@code quarkus-app-dependencies.txt}). With
 * {@code --advisories} they are held to that file, which knows what whoever keeps it knows; else a database of open source
 * vulnerabilities (osv.dev) is asked about each. Ends with 0 when none is known, 1 when some are, and 2, with a word on it, when a
 * list cannot be read or the database cannot be asked: nothing was checked then.
 */
final class Vulnerabilities {
    private static final Pattern PURL = Pattern.compile("\"purl\"\\s*:\\s*\"pkg:maven/([^/\"]+)/([^@\"]+)@([^\"?]+)");
    private static final Pattern LINE = Pattern.compile("(?m)^([\\w.-]+):([\\w.-]+):[^:\\n]*:jar:(.+)$");
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"((?:GHSA|CVE|OSV|MAL)-[^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** A library as shipped. */
    private record Library(String group, String artifact, String version) implements Comparable<Library> {
        String name() {
            return group + ":" + artifact;
        }

        @Override
        public int compareTo(Library other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return name() + ":" + version;
        }
    }

    /** Versions from the first one up to, without it, the second one have what the ids tell. */
    private record Advisory(String library, String from, String mended, String ids) {
        static Advisory of(String line) {
            String[] cells = line.split(",");
            if (cells.length != 4 || cells[0].indexOf(':') < 0) {
                throw new IllegalArgumentException("not \"group:artifact,from,mended,ids\": " + line);
            }
            return new Advisory(cells[0], cells[1], cells[2], cells[3]);
        }

        boolean holds(Library of) {
            boolean named = library.equals(of.name()) || library.equals(of.group() + ":*");
            return named && compare(of.version(), from) >= 0 && compare(of.version(), mended) < 0;
        }
    }

    private Vulnerabilities() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            System.exit(known(arguments).isEmpty() ? 0 : 1);
        } catch (IOException | IllegalArgumentException e) {
            // With 1, which is Java's own for a failure, it would say that something is known.
            System.err.println("not checked: " + e);
            System.exit(2);
        }
    }

    private static Map<Library, Set<String>> known(String[] arguments) throws IOException, InterruptedException {
        Path advisories = null;
        URI database = URI.create("https://api.osv.dev");
        Set<Library> libraries = new TreeSet<>();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--advisories" -> advisories = Path.of(arguments[++i]);
                case "--database" -> database = URI.create(arguments[++i]);
                default -> libraries.addAll(libraries(Path.of(arguments[i])));
            }
        }
        if (libraries.isEmpty()) {
            throw new IllegalArgumentException("no library is named in " + Arrays.toString(arguments));
        }
        Map<Library, Set<String>> known =
                advisories == null ? asked(database, libraries) : listed(advisories, libraries);
        known.forEach((library, ids) -> System.out.println(library + " " + String.join(" ", ids)));
        System.out.println(libraries.size() + " libraries, " + known.size() + " with known vulnerabilities, by "
                + (advisories == null ? database : advisories.getFileName()));
        return known;
    }

    private static Set<Library> libraries(Path list) throws IOException {
        String text = Files.readString(list);
        Set<Library> libraries = new TreeSet<>();
        for (Pattern form : List.of(PURL, LINE)) {
            Matcher library = form.matcher(text);
            while (library.find()) {
                if (!library.group(1).equals("org.newsclaims")) {
                    libraries.add(new Library(
                            library.group(1), library.group(2), library.group(3).strip()));
                }
            }
        }
        return libraries;
    }

    private static Map<Library, Set<String>> listed(Path file, Set<Library> libraries) throws IOException {
        List<Advisory> advisories = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                advisories.add(Advisory.of(line));
            }
        }
        Map<Library, Set<String>> known = new TreeMap<>();
        for (Library library : libraries) {
            for (Advisory advisory : advisories) {
                if (advisory.holds(library)) {
                    known.computeIfAbsent(library, none -> new TreeSet<>())
                            .add(advisory.ids() + " (mended in " + advisory.mended() + ")");
                }
            }
        }
        return known;
    }

    private static Map<Library, Set<String>> asked(URI database, Set<Library> libraries)
            throws IOException, InterruptedException {
        HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        Map<Library, Set<String>> known = new TreeMap<>();
        for (Library library : libraries) {
            Set<String> ids = new TreeSet<>();
            Matcher id = ID.matcher(ask(http, database, library));
            while (id.find()) {
                ids.add(id.group(1));
            }
            if (!ids.isEmpty()) {
                known.put(library, ids);
            }
        }
        return known;
    }

    private static String ask(HttpClient http, URI database, Library library) throws IOException, InterruptedException {
        String question = "{\"version\": \"" + library.version()
                + "\", \"package\": {\"ecosystem\": \"Maven\", \"name\": \"" + library.name() + "\"}}";
        HttpRequest request = HttpRequest.newBuilder(database.resolve("/v1/query"))
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString(question))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(database + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** Numbers as numbers, the rest as text; what is missing comes before everything else. */
    private static int compare(String one, String other) {
        String[] left = one.split("[.-]");
        String[] right = other.split("[.-]");
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            boolean numbers = left[i].matches("\\d+") && right[i].matches("\\d+");
            int order = numbers
                    ? Long.compare(Long.parseLong(left[i]), Long.parseLong(right[i]))
                    : left[i].compareTo(right[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }
}
