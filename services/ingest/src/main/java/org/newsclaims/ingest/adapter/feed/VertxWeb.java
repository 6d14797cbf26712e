package org.newsclaims.ingest.adapter.feed;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.newsclaims.ingest.application.web.Web;

/**
 * The web over Vert.x: connects to the address that was checked and to no other, and counts bytes after unpacking. Called from
 * threads that may wait.
 */
final class VertxWeb implements Web {
    static final String AGENT = "news-claims";

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final HttpClient http;
    private final AddressGuard guard;
    private final int mostBytes;
    private final Duration patience;

    /**
     * @param mostBytes of a body, unpacked
     * @param patience for one answer
     */
    VertxWeb(Vertx vertx, AddressGuard guard, int mostBytes, Duration patience) {
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) Math.min(CONNECT.toMillis(), patience.toMillis()))
                .setDecompressionSupported(true)
                .setKeepAliveTimeout(5)
                .setMaxPoolSize(4)
                .setMaxHeaderSize(32 * 1024));
        this.guard = guard;
        this.mostBytes = mostBytes;
        this.patience = patience;
    }

    @Override
    public Answer get(URI url, Map<String, String> headers) throws Unreachable, InterruptedException {
        AddressGuard.Target target = guard.check(url);
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setServer(SocketAddress.inetSocketAddress(
                        target.port(), target.address().getHostAddress()))
                .setHost(url.getHost())
                .setPort(target.port())
                .setSsl(target.tls())
                .setURI(path(url))
                .setFollowRedirects(false)
                .putHeader("User-Agent", AGENT + " (+https://github.com/news-claims)")
                .putHeader("Accept-Encoding", "gzip, deflate");
        headers.forEach(options::putHeader);
        HttpClientRequest[] sent = new HttpClientRequest[1];
        Future<Answer> answer = http.request(options).compose(request -> {
            sent[0] = request;
            return request.send().compose(response -> collect(url, request, response));
        });
        try {
            return answer.toCompletionStage().toCompletableFuture().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            reset(sent[0]);
            throw new Unreachable("No whole answer within " + patience.toSeconds() + " s.");
        } catch (ExecutionException e) {
            reset(sent[0]);
            Throwable cause = e.getCause();
            throw cause instanceof Unreachable known
                    ? known
                    : new Unreachable("No answer: " + cause.getClass().getSimpleName() + ".");
        }
    }

    private static void reset(HttpClientRequest request) {
        if (request != null) {
            request.reset();
        }
    }

    private static String path(URI url) {
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }

    private Future<Answer> collect(URI url, HttpClientRequest request, HttpClientResponse response) {
        Promise<Answer> done = Promise.promise();
        Buffer body = Buffer.buffer();
        response.handler(piece -> {
            if (body.length() + piece.length() > mostBytes) {
                done.tryFail(new Unreachable("The answer is larger than " + mostBytes + " bytes."));
                request.reset();
            } else {
                body.appendBuffer(piece);
            }
        });
        response.exceptionHandler(done::tryFail);
        response.endHandler(
                end -> done.tryComplete(new Answer(response.statusCode(), url, headers(response), body.getBytes())));
        return done.future();
    }

    private static Map<String, String> headers(HttpClientResponse response) {
        Map<String, String> headers = new HashMap<>();
        response.headers().forEach((name, value) -> headers.putIfAbsent(name.toLowerCase(Locale.ROOT), value));
        return headers;
    }
}
