package org.newsclaims.local.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file of what was refused and why, a JSON line each: {@code origin}, {@code problem}. Made with the first of them. */
final class RefusalReport implements AutoCloseable {
    private final Path file;
    private FileChannel channel;
    private long length;

    /** @param length what of the file an earlier run wrote and this one keeps, in bytes */
    RefusalReport(Path file, long length) {
        this.file = file;
        this.length = length;
    }

    void add(String origin, String problem) throws IOException {
        if (channel == null) {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.truncate(length).position(length);
        }
        String line = ArticleJson.empty().put("origin", origin).put("problem", problem) + "\n";
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        length += bytes.remaining();
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    long length() {
        return length;
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
