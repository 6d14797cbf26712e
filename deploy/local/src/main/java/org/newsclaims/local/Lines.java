package org.newsclaims.local;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.newsclaims.local.batch.BatchCommand;
import picocli.CommandLine.Command;

/** {@code news-claims extract}, {@code group}, {@code views}: lines of articles in, lines of answers out. */
@Command(
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:every line was read", "1:some were not, and standard error told which"},
        footer = {
            "",
            "Reads NDJSON articles on standard input: {\"id\", \"title\"?, \"outlet\"?, \"publishedAt\"?, \"url\"?, \"text\"}."
        })
final class Lines implements Callable<Integer> {
    private final BatchCommand batch;

    Lines(BatchCommand batch) {
        this.batch = batch;
    }

    @Override
    public Integer call() throws IOException {
        return batch.run(standardInput(), new FileOutputStream(FileDescriptor.out), System.err);
    }

    static BufferedReader standardInput() {
        return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8), 1 << 16);
    }
}
