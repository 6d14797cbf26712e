package org.newsclaims.local.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files of folders, those of a folder in the order of their names, folders within it in their place. */
final class Folders {
    private final Deque<Path> open = new ArrayDeque<>();

    Folders(List<Path> paths) {
        open.addAll(paths);
    }

    /** The next file, or null when there is none left. */
    Path next() throws IOException {
        while (!open.isEmpty()) {
            Path path = open.pop();
            if (!Files.isDirectory(path)) {
                return path;
            }
            List<Path> inside;
            try (Stream<Path> files = Files.list(path)) {
                inside = new ArrayList<>(
                        files.filter(file -> !isHidden(file.getFileName().toString()))
                                .sorted()
                                .toList());
            }
            for (int i = inside.size() - 1; i >= 0; i--) {
                open.push(inside.get(i));
            }
        }
        return null;
    }

    /** Files that are about a folder, not in it. */
    static boolean isHidden(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.startsWith(".") || name.startsWith("readme") || path.startsWith("__MACOSX");
    }
}
