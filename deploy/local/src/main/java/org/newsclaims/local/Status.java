package org.newsclaims.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.newsclaims.local.client.HealthClient;
import org.newsclaims.local.terminal.Paint;
import org.newsclaims.local.up.Running;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code news-claims status}. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Tell what runs, where, and whether it is ready.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:all services are ready", "1:one of them is not", "3:nothing runs"})
final class Status implements Callable<Integer> {
    @Mixin
    private DataOption data;

    @Option(names = "--json", description = "as one line of JSON")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Running running = data.running();
        Map<String, URI> services = new LinkedHashMap<>();
        services.put("query", running.query());
        services.put("ingest", running.ingest());
        services.put("claims", running.claims());
        HealthClient health = new HealthClient();
        boolean well = true;
        ObjectNode told =
                new ObjectMapper().createObjectNode().put("pid", running.pid()).put("started", running.started());
        for (Map.Entry<String, URI> service : services.entrySet()) {
            String state = health.of(service.getValue());
            well &= state.equals(HealthClient.READY);
            told.putObject(service.getKey())
                    .put("address", service.getValue().toString())
                    .put("state", state);
            if (!json) {
                System.out.printf(
                        "%-8s %-28s %s%n",
                        service.getKey(),
                        service.getValue(),
                        state.equals(HealthClient.READY) ? state : Paint.warning(state));
            }
        }
        if (json) {
            System.out.println(told);
        } else {
            System.out.println(
                    "since    " + running.started() + ", process " + running.pid() + ", data in " + data.folder());
        }
        return well ? 0 : 1;
    }
}
