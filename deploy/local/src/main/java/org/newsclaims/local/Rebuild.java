package org.newsclaims.local;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Callable;
import org.newsclaims.local.client.RebuildClient;
import org.newsclaims.local.up.Running;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code news-claims rebuild}. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description =
                "Have a running claims service build all views anew from the log while the old ones serve, and tell what changed.")
final class Rebuild implements Callable<Integer> {
    @Option(
            names = "--url",
            paramLabel = "BASE",
            converter = ServiceAddress.class,
            description = {"the claims service; that of the running system unless named,", "or http://localhost:8082"})
    private URI url;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() throws IOException, InterruptedException {
        URI claims = data.address(url, Running::claims, 8082);
        return new RebuildCommand(new RebuildClient(claims.toString()), System.out, System.err).run();
    }
}
