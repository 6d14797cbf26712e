package org.newsclaims.local;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code news-claims open}. */
@Command(
        name = "open",
        mixinStandardHelpOptions = true,
        description = "Open the page of the running system in a browser.")
final class Open implements Callable<Integer> {
    @Mixin
    private DataOption data;

    @Override
    public Integer call() throws IOException, InterruptedException {
        URI page = data.running().query().resolve("/");
        System.out.println(page);
        for (String opener : List.of("xdg-open", "open")) {
            try {
                Process process = new ProcessBuilder(opener, page.toString()).start();
                if (!process.waitFor(5, TimeUnit.SECONDS) || process.exitValue() == 0) {
                    return 0;
                }
            } catch (IOException e) {
                // Not of this kind of machine; the next one may be.
            }
        }
        if (!GraphicsEnvironment.isHeadless() && Desktop.isDesktopSupported()) {
            Desktop.getDesktop().browse(page);
            return 0;
        }
        System.err.println("news-claims: no browser was found on this machine; open the address above in one");
        return 1;
    }
}
