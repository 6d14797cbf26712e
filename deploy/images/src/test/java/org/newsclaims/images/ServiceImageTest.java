package org.newsclaims.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.TarImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Images on an empty base, since there need not be a registry to take one from. */
class ServiceImageTest {
    private static final Path IMAGES = Path.of("").toAbsolutePath();

    @TempDir
    Path folder;

    private Path base;

    @BeforeEach
    void anEmptyBase() throws Exception {
        base = folder.resolve("base.tar");
        Jib.fromScratch().containerize(Containerizer.to(TarImage.at(base).named("nothing")));
    }

    @ParameterizedTest
    @CsvSource({"ingest, services/ingest, 8081", "claims, services/claims/app, 8082", "query, services/query, 8083"})
    void anImageIsWhatItsContainerfileSays(String service, String module, int port) throws Exception {
        Path repository = aBuild(module);

        TarFiles image = new TarFiles(build(repository, service, "one"));

        assertThat(image.config())
                .contains("\"User\":\"10001:10001\"")
                .contains("\"WorkingDir\":\"/opt/news-claims\"")
                .contains("\"" + port + "/tcp\"")
                .contains("\"JAVA_TOOL_OPTIONS=-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError\"")
                .contains("\"-jar\",\"quarkus-run.jar\"")
                .contains("\"created\":\"1970-01-01T00:00:00Z\"");
        assertThat(image.files())
                .contains(
                        "opt/news-claims/lib/main/some.jar root",
                        "opt/news-claims/app/query.jar root",
                        "opt/news-claims/quarkus/code.jar root",
                        "opt/news-claims/quarkus-run.jar root");
    }

    @Test
    void theSameFilesMakeTheSameImageWheneverTheyWereWritten() throws Exception {
        Path repository = aBuild("services/query");
        Path one = build(repository, "query", "one");
        Files.setLastModifiedTime(
                repository.resolve("services/query/target/quarkus-app/quarkus-run.jar"),
                FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));

        Path other = build(repository, "query", "other");

        assertThat(new TarFiles(other).config()).isEqualTo(new TarFiles(one).config());
    }

    @Test
    void whatWasNotBuiltIsNamedWithTheCommandThatBuildsIt() {
        assertThatThrownBy(() -> build(folder.resolve("empty"), "query", "one"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("services/query/target/quarkus-app/lib")
                .hasMessageContaining("mvn package -DskipTests");
    }

    @Test
    void anInstructionThatIsNotUnderstoodIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("some.Containerfile"), "FROM x\nADD something\n");

        assertThatThrownBy(() -> ImageDefinition.read(file)).hasMessageContaining("ADD something");
    }

    private Path build(Path repository, String service, String name) throws Exception {
        Path tar = folder.resolve(name + ".tar");
        new ServiceImage(repository, ImageDefinition.read(IMAGES.resolve(service + ".Containerfile")))
                .build(
                        "tar://" + base,
                        null,
                        Containerizer.to(TarImage.at(tar).named(service))
                                .setBaseImageLayersCache(folder.resolve("layers"))
                                .setApplicationLayersCache(folder.resolve("layers")));
        return tar;
    }

    private Path aBuild(String module) throws IOException {
        Path application = folder.resolve("repository").resolve(module).resolve("target/quarkus-app");
        for (String file : new String[] {"lib/main/some.jar", "app/query.jar", "quarkus/code.jar", "quarkus-run.jar"}) {
            Files.createDirectories(application.resolve(file).getParent());
            Files.writeString(application.resolve(file), file);
        }
        return folder.resolve("repository");
    }
}
