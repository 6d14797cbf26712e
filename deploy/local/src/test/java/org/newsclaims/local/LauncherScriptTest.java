package org.newsclaims.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

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
        Files.copy(Path.of("help.txt"), script.resolveSibling("help.txt"));
        Files.writeString(home.resolve("pom.xml"), "<project>\n  <version>4.5</version>\n</project>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--help", "-h", "help"})
    void beforeTheBuildTheHelpIsThere(String words) throws Exception {
        assertThat(told(0, words.isEmpty() ? List.of() : List.of(words)))
                .startsWith("Usage: news-claims [-hV] COMMAND\n")
                .contains("doctor", "Exit status:")
                .containsOnlyOnce("Usage: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"up --help", "up --data x -h", "help up", "up --articles=a --help"})
    void beforeTheBuildTheHelpOfACommandIsThere(String words) throws Exception {
        assertThat(told(0, List.of(words.split(" "))))
                .startsWith("Usage: news-claims up ")
                .contains("--articles")
                .containsOnlyOnce("Usage: ");
    }

    @Test
    void beforeTheBuildTheVersionIsThere() throws Exception {
        assertThat(told(0, List.of("--version"))).isEqualTo("news-claims 4.5, to be built\n");
        assertThat(told(0, List.of("show", "-V"))).isEqualTo("news-claims 4.5, to be built\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"statsu", "sta", "COMMAND"})
    void beforeTheBuildAnUnknownCommandIsRefusedAtOnce(String command) throws Exception {
        assertThat(told(2, List.of(command)))
                .isEqualTo("news-claims: unknown command " + command + "; news-claims --help lists all\n");
    }

    @Test
    void beforeTheBuildNothingRuns() throws Exception {
        assertThat(told(3, List.of("stop")))
                .isEqualTo(
                        "news-claims: nothing runs, since nothing is built here yet; start it with news-claims up\n");
    }

    @Test
    void theHelpBeforeTheBuildIsThatOfTheCommands() throws IOException {
        CommandLine commands = Main.commands();
        StringBuilder usages = new StringBuilder(commands.getUsageMessage(Ansi.OFF));
        commands.getSubcommands().values().forEach(command -> usages.append(command.getUsageMessage(Ansi.OFF)));
        Path actual = Files.writeString(Path.of("target/help.txt"), usages);

        assertThat(Path.of("help.txt")).as("copy target/help.txt over help.txt").hasSameTextualContentAs(actual);
    }

    @Test
    void beforeTheBuildAMissingJavaIsASentence() throws Exception {
        assertThat(complaint()).isEqualTo("news-claims: there is no java; install a JDK, 17 or newer\n");
    }

    @Test
    void nothingIsBuiltUnderARunningSystem() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/ps")), "no ps");
        built();
        Files.setLastModifiedTime(script.resolveSibling("target/news-claims.built"), FileTime.fromMillis(0));
        // The name is what ps tells of a process that runs the jar.
        String jar =
                script.resolveSibling("target/news-claims.jar").toRealPath().toString();
        Process system =
                new ProcessBuilder("/bin/bash", "-c", "exec -a \"$0\" sleep 300", "java -jar " + jar + " up").start();
        try {
            Files.writeString(script.resolveSibling("target/news-claims.running"), system.pid() + "\n");

            assertThat(told(1, List.of("up", "--exit")))
                    .startsWith("news-claims: sources are newer than what was built, which a running system uses;")
                    .contains("there is no java");
        } finally {
            system.destroyForcibly();
        }
    }

    @Test
    void onceBuiltAMissingJavaIsASentenceToo() throws Exception {
        built();

        assertThat(complaint())
                .isEqualTo("news-claims: there is no java; install a JDK, 17 or newer, or set JAVA_HOME\n");
    }

    private String complaint() throws IOException, InterruptedException {
        return told(1, List.of("search", "rain"));
    }

    private String told(int status, List<String> words) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("/bin/bash", script.toString()).redirectErrorStream(true);
        builder.command().addAll(words);
        builder.environment().put("JAVA_HOME", home.resolve("nowhere").toString());
        Process process = builder.start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(status);
        return told;
    }

    private void built() throws IOException {
        for (String module : List.of("services/ingest", "services/claims/app", "services/query")) {
            write(home.resolve(module).resolve("target/quarkus-app/quarkus-run.jar"));
        }
        write(script.resolveSibling("target/news-claims.jar"));
        write(script.resolveSibling("target/news-claims.built"));
    }

    private static void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }
}
