package org.newsclaims.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.local.terminal.Paint;

/** What people who type get to see, right or wrong. */
class CommandsTest {
    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() {
        terminal.listen();
    }

    @AfterEach
    void stopListening() {
        terminal.stopListening();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up",
                "open",
                "status",
                "stop",
                "logs",
                "doctor",
                "show",
                "search",
                "ingest",
                "rebuild",
                "extract",
                "group",
                "views",
                "completion",
                "help"
            })
    void everyCommandHasHelp(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(terminal.out()).contains("Usage: news-claims " + command);
    }

    @Test
    void theHelpListsCommandsAndExitStatuses() {
        assertThat(run("--help")).isZero();
        assertThat(terminal.out()).contains("doctor", "Exit status:", "3   nothing runs");
    }

    @Test
    void theVersionIsTold() {
        assertThat(run("--version")).isZero();
        assertThat(terminal.out()).startsWith("news-claims ");
    }

    @Test
    void completionIsAScriptThatKnowsTheCommands() {
        assertThat(run("completion")).isZero();
        assertThat(terminal.out()).startsWith("#!/usr/bin/env bash").contains("complete -F", "doctor", "--articles");
    }

    @Test
    void coloursAreForTerminalsAndForThoseWhoAskForThem() {
        assertThat(Paint.warning("not ready")).isEqualTo("not ready");
        System.setProperty("picocli.ansi", "true");
        try {
            assertThat(Paint.warning("not ready")).isEqualTo("\u001b[31mnot ready\u001b[0m");
        } finally {
            System.clearProperty("picocli.ansi");
        }
    }

    @Test
    void aMistypedCommandGetsTheOneThatWasMeant() {
        assertThat(run("statsu")).isEqualTo(2);
        assertThat(complaint())
                .startsWith("news-claims: unknown command statsu; did you mean status")
                .contains("See news-claims --help.");
    }

    @Test
    void aMistypedOptionGetsTheOneThatWasMeant() {
        assertThat(run("up", "--artcles", "x")).isEqualTo(2);
        assertThat(complaint())
                .contains("unknown option --artcles; did you mean --articles?")
                .contains("See news-claims up --help.");
    }

    @Test
    void anOptionTakesItsValueAfterAnEqualsSignToo() {
        assertThat(run("status", "--data=" + folder)).isEqualTo(3);
        assertThat(complaint()).contains("nothing runs on " + folder + "; start it with news-claims up");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "stop", "open", "logs"})
    void commandsForARunningSystemSayThatNoneRuns(String command) {
        assertThat(run(command, "--data", folder.toString())).isEqualTo(3);
        assertThat(complaint())
                .startsWith("news-claims: ")
                .contains(folder.toString())
                .doesNotContain("Exception");
    }

    @Test
    void aServiceThatCannotBeReachedIsSaidBeforeEachFurtherAttempt() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "Rain\n\nIt will rain, the mayor said.");

        assertThat(run("ingest", "--url", "localhost:1", article.toString())).isEqualTo(1);

        assertThat(complaint().lines())
                .contains(
                        "no answer from http://localhost:1/v1/articles/batch: nothing listens there; trying again in 250 ms"
                                + " (attempt 2 of 4)")
                .last()
                .asString()
                .contains("Is the ingest service running? news-claims up starts it");
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        assertThat(run("search", "--url=://x", "rain")).isEqualTo(2);
        assertThat(complaint()).contains("\"://x\" is no address such as http://localhost:8081");
    }

    @Test
    void aQueryServiceThatIsAwayIsASentence() {
        assertThat(run("search", "--url", "localhost:1", "rain")).isEqualTo(1);
        assertThat(complaint())
                .contains("nothing listens at http://localhost:1")
                .doesNotContain("Exception");
    }

    @Test
    void aFileInPlaceOfTheDataFolderIsASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");

        assertThat(run("up", "--data", file.toString())).isEqualTo(1);
        assertThat(complaint()).contains(file.toString(), "name a").doesNotContain("Exception");
    }

    @Test
    void articlesThatAreNotThereAreNamed() {
        assertThat(run("ingest", folder.resolve("none.txt").toString())).isEqualTo(2);
        assertThat(complaint()).contains("there is no readable file or folder").contains("none.txt");
    }

    @Test
    void nothingIsStartedForArticlesThatAreNotThere() {
        String data = folder.resolve("data").toString();

        assertThat(run(
                        "up",
                        "--data",
                        data,
                        "--articles",
                        folder.resolve("none.txt").toString()))
                .isEqualTo(2);
        assertThat(complaint()).contains("there is no readable file or folder").doesNotContain("starting");
    }

    @Test
    void aNumberThatIsNoneIsRefusedInWords() {
        assertThat(run("search", "--limit", "few", "rain")).isEqualTo(2);
        assertThat(complaint()).contains("'--limit': 'few' is not a whole number");

        assertThat(run("logs", "--data", folder.toString(), "--lines=-3")).isEqualTo(2);
        assertThat(complaint()).contains("--lines -3 is below 0");
    }

    @Test
    void theDoctorTellsWhatItLookedAt() {
        assertThat(run("doctor", "--json", "--data", folder.toString())).isIn(0, 1);
        assertThat(terminal.out())
                .startsWith("[{\"name\":\"Java\",\"fine\":true")
                .contains("\"disk\"");
    }

    @Test
    void logsOfAServiceThatThereIsNotAreRefusedWithThoseThatThereAre() throws IOException {
        Files.createDirectories(folder.resolve("logs"));
        Files.writeString(folder.resolve("logs/claims.log"), "one\ntwo\nthree\n");

        assertThat(run("logs", "--data", folder.toString(), "quary")).isEqualTo(2);
        assertThat(complaint()).contains("there is no log of \"quary\"; there are claims");

        assertThat(run("logs", "--data", folder.toString(), "-n", "2", "claims"))
                .isZero();
        assertThat(terminal.out().lines()).containsExactly("two", "three");
    }

    private int run(String... words) {
        return terminal.run(words);
    }

    private String complaint() {
        return terminal.err();
    }
}
