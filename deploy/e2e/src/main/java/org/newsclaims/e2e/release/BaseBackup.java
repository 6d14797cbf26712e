package org.newsclaims.e2e.release;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A copy of PostgreSQL's files, taken while it works, with the write-ahead log that makes it whole: what {@code pg_basebackup}
 * does, and the backups of a cluster's operator (PostgreSQL manual, "Making a Base Backup Using the Low Level API"). That
 * program is not among the binaries that tests bring along.
 */
public final class BaseBackup {
    private static final String LOG = "pg_wal";

    private BaseBackup() {}

    /**
     * Copies the files.
     *
     * @param files the server's data folder
     * @param copy a folder that is not there yet
     */
    public static void take(String jdbcUrl, Path files, Path copy) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_backup_start('copy', fast => true)");
            copy(files, copy);
            try (ResultSet stopped =
                    statement.executeQuery("SELECT labelfile FROM pg_backup_stop(wait_for_archive => false)")) {
                stopped.next();
                Files.writeString(copy.resolve("backup_label"), stopped.getString(1));
            }
        }
        // All that was written meanwhile is in there by now.
        copy(files.resolve(LOG), copy.resolve(LOG));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Path place = to.resolve(from.relativize(folder));
                Files.createDirectories(place);
                // The server refuses files that others can read.
                Files.setPosixFilePermissions(place, Files.getPosixFilePermissions(from));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.endsWith("postmaster.pid")) {
                    copyUnlessGone(file, to.resolve(from.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE; // the log tells what it held
                }
                throw failure;
            }
        });
    }

    private static void copyUnlessGone(Path file, Path place) throws IOException {
        try {
            Files.copy(file, place, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException e) {
            // The log tells what it held.
        }
    }
}
