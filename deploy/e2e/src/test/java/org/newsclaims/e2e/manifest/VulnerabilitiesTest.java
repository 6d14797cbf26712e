package org.newsclaims.e2e.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No service is packaged with a library that {@code deploy/images/advisories.csv} knows to be vulnerable. */
class VulnerabilitiesTest {
    private static final Path ADVISORIES = Repository.file("deploy/images/advisories.csv");

    @TempDir
    Path folder;

    /** What it ended with, and what it said. */
    private record Ended(int status, String said) {}

    @ParameterizedTest
    @ValueSource(strings = {"services/ingest", "services/claims/app", "services/query"})
    void nothingThatIsShippedIsKnownToBeVulnerable(String module) throws Exception {
        Path shipped = Repository.file(module).resolve("target/quarkus-app/quarkus-app-dependencies.txt");
        assumeThat(shipped).as("made by mvn package").exists();

        Ended ended = run("--advisories", ADVISORIES.toString(), shipped.toString());

        assertThat(ended.said()).contains(" 0 with known vulnerabilities");
        assertThat(ended.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "some.group:library::jar:1.9.9, 1",
        "some.group:library::jar:1.10.0, 0",
        "some.group:library::jar:1.2.0, 1",
        "some.group:library::jar:1.1.9, 0",
        "some.group:other::jar:1.5.0, 0",
        "whole.group:any::jar:3.0.0.Final, 1",
        "whole.group:any:linux-x86_64:jar:3.0.1.Final, 0",
    })
    void versionsFromTheFirstAffectedToTheOneThatMendsAreFound(String library, int status) throws Exception {
        Path advisories = Files.writeString(
                folder.resolve("some.csv"),
                "# package, from, mended, ids\nsome.group:library,1.2.0,1.10.0,CVE-1\nwhole.group:*,0,3.0.1.Final,CVE-2\n");

        Ended ended = run("--advisories", advisories.toString(), list(library));

        assertThat(ended.status()).as(ended.said()).isEqualTo(status);
    }

    @Test
    void whereNobodyCanBeAskedItSaysThatNothingWasChecked() throws Exception {
        Ended ended = run("--database", "http://127.0.0.1:1", list("some.group:library::jar:1.0"));

        assertThat(ended.said()).contains("not checked");
        assertThat(ended.status()).isEqualTo(2);
    }

    private String list(String library) throws IOException {
        return Files.writeString(folder.resolve("libraries.txt"), library + "\n")
                .toString();
    }

    private static Ended run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                Repository.file("deploy/images/Vulnerabilities.java").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }
}
