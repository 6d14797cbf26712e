package org.newsclaims.local.archive;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Makes web archives. */
final class WebArchive {
    private WebArchive() {}

    /** What a site answered. */
    record Answer(String url, int status, String type, String body) {}

    static void write(Path file, List<Answer> answers) throws IOException {
        WarcCompression compression = file.toString().endsWith(".gz") ? WarcCompression.GZIP : WarcCompression.NONE;
        try (WarcWriter writer = new WarcWriter(
                Files.newByteChannel(
                        file, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE),
                compression)) {
            for (Answer answer : answers) {
                Charset charset = answer.type().contains("8859") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
                HttpResponse http = new HttpResponse.Builder(answer.status(), "OK")
                        .body(MediaType.parse(answer.type()), answer.body().getBytes(charset))
                        .build();
                writer.write(new WarcResponse.Builder(URI.create(answer.url()))
                        .body(http)
                        .build());
            }
        }
    }
}
