package org.newsclaims.claims.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewsArchivesTest {
    @TempDir
    Path folder;

    @Test
    void theSameArchivesHaveTheSameVersion() {
        assertThat(ViewsArchives.version()).isEqualTo(ViewsArchives.version());
        assertThat(ViewsArchives.version().value()).matches("[0-9a-f]{16}");
    }

    @Test
    void aChangedClassOrModelInAnyArchiveIsAnotherVersion() throws IOException {
        Path classes = file(folder.resolve("classes"), "org/one/A.class", "a").getParent();
        Path root = folder.resolve("classes");
        Path jar = jar("org/two/model.bin", "weights");
        String before = ViewsArchives.version(List.of(root, jar)).value();

        String otherModel = ViewsArchives.version(List.of(root, jar("org/two/model.bin", "other weights")))
                .value();
        Files.writeString(classes.resolve("A.class"), "b");
        String otherClass = ViewsArchives.version(List.of(root, jar)).value();

        assertThat(List.of(before, otherModel, otherClass)).doesNotHaveDuplicates();
    }

    @Test
    void aJarHasTheVersionOfTheFolderItWasMadeOf() throws IOException {
        file(folder.resolve("classes"), "org/two/model.bin", "weights");

        assertThat(ViewsArchives.version(List.of(jar("org/two/model.bin", "weights"))))
                .isEqualTo(ViewsArchives.version(List.of(folder.resolve("classes"))));
    }

    @Test
    void whatTheBuildAddsToAnArchiveIsNoOtherVersion() throws IOException {
        file(folder.resolve("classes"), "org/one/A.class", "a");
        String before =
                ViewsArchives.version(List.of(folder.resolve("classes"))).value();

        file(folder.resolve("classes"), "META-INF/maven/pom.properties", "now");

        assertThat(ViewsArchives.version(List.of(folder.resolve("classes"))).value())
                .isEqualTo(before);
    }

    private static Path file(Path root, String name, String content) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private Path jar(String name, String content) throws IOException {
        Path jar = Files.createTempDirectory(folder, "jar").resolve("one.jar");
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
            file(zip.getPath("/"), name, content);
        }
        return jar;
    }
}
