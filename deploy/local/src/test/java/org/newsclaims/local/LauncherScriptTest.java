package org.newsclaims.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script itself, where what it needs is not there. */
class LauncherScriptTest {
    @TempDir
    private Path home;

    private Path script;

    @BeforeEach
    void copy() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash");
        script = home.resolve("deploy/local/news-claims");
        Files.createDirectories(script.getParent());
        Files.copy(Path.of("news-claims"), script);
    }

    @Test
    void beforeTheBuildAMissingJavaIsASentence() throws Exception {
        assertThat(complaint()).isEqualTo("news-claims: there is no java; install a JDK, 17 or newer\n");
    }

    @Test
    void onceBuiltAMissingJavaIsASentenceToo() throws Exception {
        for (String module : new String[] {"services/ingest", "services/claims/app", "services/query"}) {
            write(home.resolve(module).resolve("target/quarkus-app/quarkus-run.jar"));
        }
        write(script.resolveSibling("target/news-claims.jar"));
        write(script.resolveSibling("target/news-claims.built"));

        assertThat(complaint())
                .isEqualTo("news-claims: there is no java; install a JDK, 17 or newer, or set JAVA_HOME\n");
    }

    private String complaint() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("/bin/bash", script.toString(), "status").redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", home.resolve("nowhere").toString());
        Process process = builder.start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        return told;
    }

    private static void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }
}
