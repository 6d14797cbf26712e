package org.newsclaims.local;

import java.io.IOException;
import java.net.URI;
import org.newsclaims.local.client.QueryClient;
import org.newsclaims.local.look.Look;
import org.newsclaims.local.up.Running;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a command reads the views. */
final class QueryOption {
    @Option(
            names = "--url",
            paramLabel = "BASE",
            converter = ServiceAddress.class,
            description = {"the query service; that of the running system unless named,", "or http://localhost:8083"})
    private URI url;

    @Mixin
    private DataOption data;

    Look look() throws IOException {
        URI query = data.address(url, Running::query, 8083);
        return new Look(new QueryClient(query, told -> System.err.println("news-claims: " + told)), query.toString());
    }
}
