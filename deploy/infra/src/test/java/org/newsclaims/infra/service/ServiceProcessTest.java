package org.newsclaims.infra.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsclaims.infra.InfraException;

class ServiceProcessTest {
    private static final URI NOBODY = URI.create("http://127.0.0.1:9/");

    @TempDir
    Path folder;

    @Test
    void aServiceThatRunsOutOfHeapEndsAndSaysSoInItsLog() throws Exception {
        Path log = folder.resolve("hoarder.log");
        ServiceCommand command = new ServiceCommand("hoarder", packaged(), List.of("-Xmx16m"), Map.of(), log);

        try (ServiceProcess process = ServiceProcess.start(command)) {
            assertThatThrownBy(() -> process.awaitReady(NOBODY, Duration.ofSeconds(50)))
                    .isInstanceOf(InfraException.class)
                    .hasMessageContaining("hoarder ended while starting");
        }

        assertThat(log).content().contains("OutOfMemoryError");
    }

    /** As the build packages a service. */
    private Path packaged() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Hoarder.class.getName());
        String file = Hoarder.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar =
                        new JarOutputStream(Files.newOutputStream(folder.resolve("quarkus-run.jar")), manifest);
                InputStream program = Hoarder.class.getResourceAsStream("Hoarder.class")) {
            jar.putNextEntry(new JarEntry(file));
            program.transferTo(jar);
        }
        return folder;
    }
}
