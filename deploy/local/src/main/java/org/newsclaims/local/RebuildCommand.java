package org.newsclaims.local;

import java.io.IOException;
import java.io.PrintStream;

/** {@code news-claims rebuild}: asks the claims service for a new generation of all views, and waits for it. */
final class RebuildCommand {
    private RebuildCommand() {}

    static int run(Arguments arguments, PrintStream out) throws IOException {
        throw new UsageException("the claims service cannot rebuild yet");
    }
}
