package org.newsclaims.images;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainer;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds the image of a service, layer by layer: files in the order of their names, owned by root, all of one time, so that
 * the same files make the same image.
 */
final class ServiceImage {
    private final Path repository;
    private final ImageDefinition definition;

    /** @param repository whose build made what is copied */
    ServiceImage(Path repository, ImageDefinition definition) {
        this.repository = repository;
        this.definition = definition;
    }

    /**
     * @param base what to build on, as Jib names it: {@code registry/name:tag} or {@code tar://path}
     * @param archive what makes the class-data archive; null to leave it out
     * @param target where the image goes
     */
    JibContainer build(String base, ClassArchive archive, Containerizer target) throws Exception {
        JibContainerBuilder image = Jib.from(base)
                .setFormat(ImageFormat.OCI)
                .setCreationTime(Instant.EPOCH)
                .setLabels(definition.labels())
                .setEnvironment(definition.environment())
                .setWorkingDirectory(AbsoluteUnixPath.get(definition.folder()))
                .setUser(definition.user())
                .setExposedPorts(Port.tcp(definition.port()))
                .setEntrypoint(definition.entrypoint());
        List<FileEntriesLayer> layers = new ArrayList<>();
        for (ImageDefinition.Copy copy : definition.copies()) {
            layers.add(layer(copy));
        }
        if (archive != null && !definition.archiving().isEmpty()) {
            layers.add(archive.layer(base, List.copyOf(layers)));
        }
        layers.forEach(image::addFileEntriesLayer);
        return image.containerize(target);
    }

    private FileEntriesLayer layer(ImageDefinition.Copy copy) throws IOException {
        Path from = repository.resolve(copy.from());
        if (!Files.exists(from)) {
            throw new IOException(from + " is not there: build it first, with mvn package -DskipTests.");
        }
        try (Stream<Path> files = Files.walk(from)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            return layer(copy.to(), sorted, Files.isDirectory(from) ? from : from.getParent(), copy.to());
        }
    }

    /**
     * @param root folder that the files are in
     * @param to the folder of the image that stands for it
     */
    static FileEntriesLayer layer(String name, List<Path> files, Path root, String to) throws IOException {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName(name);
        for (Path file : files) {
            layer.addEntry(file, AbsoluteUnixPath.get(to).resolve(root.relativize(file)));
        }
        return layer.build();
    }
}
