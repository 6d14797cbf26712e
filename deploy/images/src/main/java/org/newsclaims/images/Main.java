package org.newsclaims.images;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.RegistryImage;
import com.google.cloud.tools.jib.api.TarImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The program behind {@code deploy/images/build}. */
@Command(name = "build", sortOptions = false)
final class Main implements Callable<Integer> {
    @Option(
            names = "--base",
            paramLabel = "IMAGE",
            description = "what to build on, in place of what the Containerfiles name: NAME:TAG, or tar://FILE")
    private String base;

    @Option(
            names = "--tag",
            paramLabel = "TAG",
            defaultValue = "latest",
            description = "of the images; latest, when left out")
    private String tag;

    @Option(
            names = "--without-archive",
            description =
                    "leaves out the class-data archive, for which the base's Java is run here: then the same files make"
                            + " the same image byte for byte, and a service takes longer to start")
    private boolean withoutArchive;

    @ArgGroup(multiplicity = "1")
    private Target target;

    @Parameters(paramLabel = "SERVICE", description = "ingest, claims, query; all of them, when none is named")
    private List<String> services = List.of("ingest", "claims", "query");

    /** Where the images go: one of the two. */
    private static final class Target {
        @Option(
                names = "--tar",
                paramLabel = "FOLDER",
                description = "writes FOLDER/SERVICE.tar, which \"docker load\" (25 or later) and"
                        + " \"skopeo copy oci-archive:\" take")
        private Path tar;

        @Option(
                names = "--registry",
                paramLabel = "NAME",
                description = "pushes NAME/SERVICE:TAG; IMAGE_REGISTRY_USER and IMAGE_REGISTRY_PASSWORD may be set for"
                        + " it, both or none")
        private String registry;
    }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Path repository = Path.of(System.getProperty("news-claims.home", "."));
        for (String service : services) {
            ImageDefinition definition =
                    ImageDefinition.read(repository.resolve("deploy/images/" + service + ".Containerfile"));
            System.out.println(service + " " + digest(new ServiceImage(repository, definition), definition, service));
        }
        return 0;
    }

    private String digest(ServiceImage image, ImageDefinition definition, String service) throws Exception {
        Path folder = Files.createTempDirectory("news-claims-image");
        try {
            return image.build(
                            base == null ? definition.base() : base,
                            withoutArchive ? null : new ClassArchive(definition, folder),
                            target(service))
                    .getDigest()
                    .toString();
        } finally {
            Deletion.of(folder);
        }
    }

    private Containerizer target(String service) throws IOException, InvalidImageReferenceException {
        if (target.tar != null) {
            Files.createDirectories(target.tar);
            return Containerizer.to(TarImage.at(target.tar.resolve(service + ".tar"))
                    .named(ImageReference.of(null, "news-claims/" + service, tag)));
        }
        RegistryImage image = RegistryImage.named(target.registry + "/" + service + ":" + tag);
        String user = System.getenv("IMAGE_REGISTRY_USER");
        String password = System.getenv("IMAGE_REGISTRY_PASSWORD");
        if (user != null && password != null) {
            image.addCredential(user, password);
        }
        return Containerizer.to(image);
    }
}
