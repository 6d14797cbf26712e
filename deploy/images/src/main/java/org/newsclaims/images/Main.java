package org.newsclaims.images;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.RegistryImage;
import com.google.cloud.tools.jib.api.TarImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program behind {@code deploy/images/build}. */
final class Main {
    private static final String USAGE =
            """
            build [--base IMAGE] [--tag TAG] (--tar FOLDER | --registry NAME) [SERVICE…]

              --base      what to build on, in place of what the Containerfiles name: NAME:TAG, or tar://FILE
              --tag       of the images; latest, when left out
              --tar       writes FOLDER/SERVICE.tar, which "docker load" (25 or later) and "skopeo copy oci-archive:" take
              --registry  pushes NAME/SERVICE:TAG; IMAGE_REGISTRY_USER and IMAGE_REGISTRY_PASSWORD may be set for it, both or none
              SERVICE     ingest, claims, query; all of them, when none is named
            """;

    private Main() {}

    /** What was asked for. */
    private static final class Wanted {
        private String base;
        private String tag = "latest";
        private Path tar;
        private String registry;
        private final List<String> services = new ArrayList<>();
    }

    public static void main(String[] arguments) throws Exception {
        Wanted wanted = wanted(arguments);
        if (wanted == null || (wanted.tar == null) == (wanted.registry == null)) {
            System.err.print(USAGE);
            System.exit(2);
            return;
        }
        Path repository = Path.of(System.getProperty("news-claims.home", "."));
        for (String service : wanted.services.isEmpty() ? List.of("ingest", "claims", "query") : wanted.services) {
            ImageDefinition definition =
                    ImageDefinition.read(repository.resolve("deploy/images/" + service + ".Containerfile"));
            String base = wanted.base == null ? definition.base() : wanted.base;
            String digest = new ServiceImage(repository, definition)
                    .build(base, target(wanted, service))
                    .getDigest()
                    .toString();
            System.out.println(service + " " + digest);
        }
    }

    private static Wanted wanted(String[] arguments) {
        Wanted wanted = new Wanted();
        for (int i = 0; i < arguments.length; i++) {
            String word = arguments[i];
            if (word.startsWith("--") && i + 1 == arguments.length) {
                return null;
            }
            switch (word) {
                case "--base" -> wanted.base = arguments[++i];
                case "--tag" -> wanted.tag = arguments[++i];
                case "--tar" -> wanted.tar = Path.of(arguments[++i]);
                case "--registry" -> wanted.registry = arguments[++i];
                default -> {
                    if (word.startsWith("-")) {
                        return null;
                    }
                    wanted.services.add(word);
                }
            }
        }
        return wanted;
    }

    private static Containerizer target(Wanted wanted, String service) throws Exception {
        if (wanted.tar != null) {
            Files.createDirectories(wanted.tar);
            return Containerizer.to(TarImage.at(wanted.tar.resolve(service + ".tar"))
                    .named(ImageReference.of(null, "news-claims/" + service, wanted.tag)));
        }
        RegistryImage image = RegistryImage.named(wanted.registry + "/" + service + ":" + wanted.tag);
        String user = System.getenv("IMAGE_REGISTRY_USER");
        String password = System.getenv("IMAGE_REGISTRY_PASSWORD");
        if (user != null && password != null) {
            image.addCredential(user, password);
        }
        return Containerizer.to(image);
    }
}
