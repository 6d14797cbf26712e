package org.newsclaims.images;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FileEntry;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The class-data archive of an image. It holds for the very Java and the very files that it was made with, down to their times, so
 * the Java of the base is run here, without its image, on a copy of the files as they will be.
 */
final class ClassArchive {
    private static final String NAMED_BY = "-XX:ArchiveClassesAtExit=";
    private static final String REMEDY = " Build on a Linux that runs what the base holds, or --without-archive.";

    private final ImageDefinition definition;
    private final Path folder;

    /** @param folder an empty one, which takes the base's Java, the copy and the archive */
    ClassArchive(ImageDefinition definition, Path folder) {
        this.definition = definition;
        this.folder = folder;
    }

    /**
     * @param base as Jib names it
     * @param layers all files of the image
     * @return a layer with the archive alone
     */
    FileEntriesLayer layer(String base, List<FileEntriesLayer> layers) throws Exception {
        List<String> command = new ArrayList<>(definition.archiving());
        command.set(0, java(base).toString());
        Path work = Files.createDirectories(folder.resolve("files"));
        copy(layers, work);
        Path own = work.resolve(definition.folder().substring(1));
        String name = command.stream()
                .filter(word -> word.startsWith(NAMED_BY))
                .map(word -> word.substring(NAMED_BY.length()))
                .findFirst()
                .orElseThrow(() -> new IOException("RUN makes no archive: it has no " + NAMED_BY));
        run(command, own);
        if (!Files.exists(own.resolve(name))) {
            throw new IOException("The base's Java made no archive." + REMEDY);
        }
        return ServiceImage.layer("classes", List.of(own.resolve(name)), own, definition.folder());
    }

    /** The program {@code java} of the base, unpacked. */
    private Path java(String base) throws Exception {
        Path tar = folder.resolve("base.tar");
        Jib.from(base)
                .setFormat(ImageFormat.OCI)
                .containerize(Containerizer.to(TarImage.at(tar).named("base")));
        ImageFile image = new ImageFile(tar, Files.createDirectories(folder.resolve("parts")));
        String home = image.environment().get("JAVA_HOME");
        if (home == null) {
            throw new IOException("The base does not say where its Java is: it has no JAVA_HOME." + REMEDY);
        }
        Path root = Files.createDirectories(folder.resolve("base"));
        image.unpack(home + "/", root);
        return root.resolve(home.substring(1)).resolve("bin/java");
    }

    private static void copy(List<FileEntriesLayer> layers, Path to) throws IOException {
        for (FileEntriesLayer layer : layers) {
            for (FileEntry entry : layer.getEntries()) {
                Path file = to.resolve(entry.getExtractionPath().toString().substring(1));
                Files.createDirectories(file.getParent());
                Files.copy(entry.getSourceFile(), file);
                Files.setLastModifiedTime(file, FileTime.from(entry.getModificationTime()));
            }
        }
    }

    private static void run(List<String> command, Path in) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "JAVA_HOME"));
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new IOException("The base's Java does not run here (" + e.getMessage() + ")." + REMEDY, e);
        }
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException("The base's Java failed: " + said + REMEDY);
        }
    }
}
