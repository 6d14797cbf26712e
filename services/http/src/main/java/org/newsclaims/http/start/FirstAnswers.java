package org.newsclaims.http.start;

import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** Asks the service that has just started what it is asked first; whatever it answers. */
public final class FirstAnswers implements QuarkusApplication {
    private static final List<String> PATHS =
            List.of("/q/health/live", "/q/health/ready", "/q/metrics", "/v1/articles?limit=1");

    @Override
    public int run(String... arguments) throws IOException {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
        for (String path : PATHS) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            try (Socket caller = new Socket(InetAddress.getLoopbackAddress(), port)) {
                caller.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                caller.getInputStream().readAllBytes();
            }
        }
        return 0;
    }
}
