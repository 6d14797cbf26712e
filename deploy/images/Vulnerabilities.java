import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks a database of open source vulnerabilities (osv.dev) about every library of a bill of materials:
 * {@code java Vulnerabilities.java target/bom.json [DATABASE]}. Ends with 0 when none is known, 1 when some are, and 2, with a
 * word on it, when the database cannot be asked: nothing was checked then.
 */
final class Vulnerabilities {
    private static final Pattern PURL = Pattern.compile("\"purl\"\\s*:\\s*\"(pkg:maven/[^\"?]+)");
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"((?:GHSA|CVE|OSV|MAL)-[^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Vulnerabilities() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        URI database = URI.create(arguments.length > 1 ? arguments[1] : "https://api.osv.dev");
        Set<String> libraries = found(PURL, Files.readString(Path.of(arguments[0])));
        libraries.removeIf(library -> library.startsWith("pkg:maven/org.newsclaims/"));
        Map<String, Set<String>> known = new TreeMap<>();
        HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        for (String library : libraries) {
            Set<String> ids;
            try {
                ids = found(ID, ask(http, database, library));
            } catch (IOException e) {
                System.err.println("not checked: " + database + " cannot be asked (" + e + ")");
                System.exit(2);
                return;
            }
            if (!ids.isEmpty()) {
                known.put(library, ids);
            }
        }
        known.forEach((library, ids) -> System.out.println(library + " " + String.join(" ", ids)));
        System.out.println(libraries.size() + " libraries, " + known.size() + " with known vulnerabilities");
        System.exit(known.isEmpty() ? 0 : 1);
    }

    private static String ask(HttpClient http, URI database, String library) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(database.resolve("/v1/query"))
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString("{\"package\": {\"purl\": \"" + library + "\"}}"))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("it answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
