package org.newsclaims.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a base whose Java is that of the tests. */
class ClassArchiveTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Path IMAGES = Path.of("").toAbsolutePath();

    @TempDir
    Path folder;

    /** What the image starts with a word more, so that Java ends unless it can take the classes from the archive. */
    @Test
    void theArchiveHoldsForTheFilesAsTheyAreInTheImage() throws Exception {
        ImageFile image = new ImageFile(build(base(true)), Files.createDirectory(folder.resolve("parts")));
        Path root = Files.createDirectory(folder.resolve("root"));
        image.unpack("", root);
        List<String> command = new ArrayList<>(image.entrypoint());
        command.set(0, JAVA.toString());
        command.add(1, "-Xlog:class+load");
        command.remove("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.replaceAll(word -> word.equals("-Xshare:auto") ? "-Xshare:on" : word);

        Process process = new ProcessBuilder(command)
                .directory(root.resolve(image.workingFolder().substring(1)).toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());

        assertThat(said).containsPattern("ArchivedProgram source: shared objects file \\(top\\)");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void whereTheBaseHasNoJavaItIsSaidWhatToDo() throws Exception {
        Path base = base(false);

        assertThatThrownBy(() -> build(base))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("JAVA_HOME")
                .hasMessageContaining("--without-archive");
    }

    private Path base(boolean java) throws Exception {
        JibContainerBuilder base = Jib.fromScratch();
        if (java) {
            Path program = Files.writeString(folder.resolve("java"), "#!/bin/sh\nexec '" + JAVA + "' \"$@\"\n");
            base.addEnvironmentVariable("JAVA_HOME", "/opt/java")
                    .addFileEntriesLayer(FileEntriesLayer.builder()
                            .addEntry(
                                    program,
                                    AbsoluteUnixPath.get("/opt/java/bin/java"),
                                    FilePermissions.fromOctalString("755"))
                            .build());
        }
        Path tar = folder.resolve("base.tar");
        base.containerize(Containerizer.to(TarImage.at(tar).named("base")));
        return tar;
    }

    private Path build(Path base) throws Exception {
        ImageDefinition definition = ImageDefinition.read(IMAGES.resolve("query.Containerfile"));
        Path tar = folder.resolve("query.tar");
        new ServiceImage(aBuild(), definition)
                .build(
                        "tar://" + base,
                        new ClassArchive(definition, Files.createDirectory(folder.resolve("archive"))),
                        Containerizer.to(TarImage.at(tar).named("query")));
        return tar;
    }

    private Path aBuild() throws IOException {
        Path application = folder.resolve("repository/services/query/target/quarkus-app");
        for (String part : List.of("lib", "quarkus", "app")) {
            Files.createDirectories(application.resolve(part));
            Files.writeString(application.resolve(part).resolve("file"), part);
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, ArchivedProgram.class.getName());
        String name = ArchivedProgram.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(application.resolve("quarkus-run.jar"));
                JarOutputStream jar = new JarOutputStream(file, manifest);
                InputStream program = ClassArchiveTest.class.getResourceAsStream("/" + name)) {
            jar.putNextEntry(new ZipEntry(name));
            program.transferTo(jar);
        }
        return folder.resolve("repository");
    }
}
