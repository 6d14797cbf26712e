import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsclaims.client.ApiClient;
import org.newsclaims.client.api.ArticlesApi;
import org.newsclaims.client.api.ClaimsApi;
import org.newsclaims.client.api.EventsApi;
import org.newsclaims.client.api.SpeakersApi;
import org.newsclaims.client.api.StatementsApi;
import org.newsclaims.client.api.VerificationApi;
import org.newsclaims.client.model.ArticleView;
import org.newsclaims.client.model.ClaimChanged;
import org.newsclaims.client.model.ClaimView;
import org.newsclaims.client.model.EventView;
import org.newsclaims.client.model.SpeakerSummary;
import org.newsclaims.client.model.StatementView;
import org.newsclaims.client.model.VerifyQuestion;

/**
 * Walks every call of the query service with a client that was generated from its OpenAPI document: each method once, with
 * ids taken from the lists; then the same lists as lines and the stream, each line read with the client's own models.
 */
final class Walk {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final String base;
    private final ApiClient client = new ApiClient();
    private final ObjectMapper json = client.getObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Class<?>, String> ids =
            new TreeMap<>((a, b) -> a.getName().compareTo(b.getName()));
    private String revision;
    private int calls;

    private Walk(String base) {
        this.base = base;
        client.updateBaseUri(base);
    }

    public static void main(String[] arguments) throws Exception {
        Walk walk = new Walk(arguments[0]);
        walk.lines();
        walk.version();
        walk.methods();
        walk.stream();
        System.out.println("GREEN: " + walk.calls + " calls");
        System.exit(0);
    }

    /** Everything as lines; the first id of each is what the calls for one thing are asked with. */
    private void lines() throws Exception {
        ids.put(EventsApi.class, lines("/v1/events", EventView.class).get(0).getId());
        ids.put(ClaimsApi.class, lines("/v1/claims", ClaimView.class).get(0).getId());
        ids.put(
                ArticlesApi.class,
                lines("/v1/articles", ArticleView.class).get(0).getId());
        ids.put(
                SpeakersApi.class,
                lines("/v1/speakers", SpeakerSummary.class).get(0).getId());
        ids.put(
                StatementsApi.class,
                lines("/v1/statements", StatementView.class).get(0).getId());
    }

    private <T> List<T> lines(String path, Class<T> type) throws Exception {
        HttpResponse<java.util.stream.Stream<String>> answer =
                http.send(request(path, "application/x-ndjson"), HttpResponse.BodyHandlers.ofLines());
        List<T> items = new ArrayList<>();
        for (String line : (Iterable<String>) answer.body()::iterator) {
            items.add(json.readValue(line, type));
        }
        told(path + " as lines", answer.statusCode() == 200 && !items.isEmpty(), items.size() + " lines");
        return items;
    }

    /** The newest version of the article that is asked for. */
    private void version() throws Exception {
        HttpResponse<String> answer = http.send(
                request("/v1/articles/" + ids.get(ArticlesApi.class) + "/versions", "application/json"),
                HttpResponse.BodyHandlers.ofString());
        revision = json.readTree(answer.body()).at("/items/0/revision").textValue();
        told("a version of the article", revision != null, "");
    }

    private void methods() throws Exception {
        List<Class<?>> apis = new ArrayList<>(ids.keySet());
        apis.add(VerificationApi.class);
        for (Class<?> api : apis) {
            Object instance = api.getConstructor(ApiClient.class).newInstance(client);
            for (Method method : api.getDeclaredMethods()) {
                boolean call = java.lang.reflect.Modifier.isPublic(method.getModifiers())
                        && !method.getName().endsWith("WithHttpInfo");
                if (call) {
                    call(api, instance, method);
                }
            }
        }
    }

    private void call(Class<?> api, Object instance, Method method) throws Exception {
        List<Object> arguments = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            arguments.add(argument(api, parameter.getName()));
        }
        try {
            Object answer = method.invoke(instance, arguments.toArray());
            told(method.getName(), answer != null, "");
        } catch (InvocationTargetException e) {
            told(method.getName(), false, String.valueOf(e.getCause()));
        }
    }

    private Object argument(Class<?> api, String name) {
        return switch (name) {
            case "id" -> ids.get(api);
            case "other" -> ids.get(EventsApi.class);
            case "revision" -> revision;
            case "wait" -> "1s";
            case "limit" -> 3;
            case "verifyQuestion" -> new VerifyQuestion().statementId(ids.get(StatementsApi.class));
            default -> null;
        };
    }

    private void stream() throws Exception {
        HttpResponse<java.io.InputStream> answer = http.send(
                request("/v1/stream?after=0", "text/event-stream"), HttpResponse.BodyHandlers.ofInputStream());
        ClaimChanged change = null;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), "UTF-8"))) {
            for (String line = lines.readLine(); change == null && line != null; line = lines.readLine()) {
                // The rest of a reset, which comes where the beginning is no longer kept, has no claim.
                if (line.startsWith("data:") && line.contains("\"claimId\"")) {
                    change = json.readValue(line.substring("data:".length()), ClaimChanged.class);
                }
            }
        }
        told("/v1/stream", change != null && change.getSequence() > 0, "");
    }

    private HttpRequest request(String path, String type) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(LONGEST)
                .header("Accept", type)
                .build();
    }

    private void told(String call, boolean good, String what) {
        calls++;
        System.out.println((good ? "ok  " : "RED ") + call + " " + what);
        if (!good) {
            System.out.println("RED after " + calls + " calls");
            System.exit(1);
        }
    }
}
