package org.newsclaims.e2e.bare;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code /{name}} answers with the bytes of the file of that name, read at the start. */
@Path("/{name}")
public class GivenBytes {
    private final Map<String, byte[]> files = new HashMap<>();

    GivenBytes(@ConfigProperty(name = "bare.folder") String folder) throws IOException {
        try (DirectoryStream<java.nio.file.Path> found = Files.newDirectoryStream(java.nio.file.Path.of(folder))) {
            for (java.nio.file.Path file : found) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
    }

    /** On the thread that reads the request, which is the quickest way there is. */
    @GET
    @NonBlocking
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] bytes(@PathParam("name") String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new NotFoundException(name);
        }
        return bytes;
    }
}
