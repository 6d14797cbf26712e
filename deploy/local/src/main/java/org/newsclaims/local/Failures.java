package org.newsclaims.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.concurrent.CompletionException;
import org.newsclaims.infra.InfraException;
import org.newsclaims.local.client.UnreachableException;
import org.newsclaims.local.terminal.UsageException;

/** What went wrong, as a sentence that says what to do. */
final class Failures {
    private Failures() {}

    static String sentence(Throwable failure) {
        if (failure instanceof UsageException
                || failure instanceof NothingRunsException
                || failure instanceof UnreachableException
                || failure instanceof InfraException) {
            Throwable cause = failure.getCause();
            return cause == null ? failure.getMessage() : failure.getMessage() + ": " + sentence(cause);
        }
        if (failure instanceof UncheckedIOException || failure instanceof CompletionException) {
            return sentence(failure.getCause());
        }
        if (failure instanceof FileSystemException file) {
            return file(file);
        }
        if (failure instanceof ReadOnlyFileSystemException) {
            return READ_ONLY;
        }
        if (failure instanceof ConnectException) {
            return "nothing listens there; start the system with news-claims up";
        }
        if (failure instanceof HttpTimeoutException) {
            return "no answer came in time; news-claims status tells how the services are";
        }
        String message = failure.getMessage();
        if (failure instanceof IOException && message != null) {
            return full(message) ? FULL : message;
        }
        return "an error that should not happen: " + failure + "; please report it";
    }

    private static final String FULL = "the disk is full; make room, or name a folder on another disk with --data";

    private static final String READ_ONLY = "the disk can be read only; name a folder on another disk with --data";

    private static String file(FileSystemException failure) {
        String file = failure.getFile();
        if (failure instanceof NoSuchFileException) {
            return "there is no file or folder " + file + "; name one that is there, or can be made";
        }
        if (failure instanceof AccessDeniedException) {
            return file + " cannot be opened: permission denied; choose another, or change who may use it";
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return file + " is a file where a folder is needed; name another folder";
        }
        String reason = failure.getReason();
        if (reason != null && full(reason)) {
            return FULL;
        }
        if (reason != null && reason.equals("Read-only file system")) {
            return file + ": " + READ_ONLY;
        }
        if (reason != null && reason.equals("Not a directory")) {
            return file + " lies below a file; name a folder";
        }
        return file + ": " + (reason == null ? "cannot be used" : reason);
    }

    private static boolean full(String reason) {
        return reason.contains("No space left") || reason.contains("Disk quota exceeded");
    }
}
