package org.newsclaims.infra.service;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/**
 * Runs another main class and ends when standard input does. Whoever started this process holds the other end, so a
 * launcher that is killed, in whatever way, leaves no orphans.
 */
public final class Guarded {
    private Guarded() {}

    /** {@code Guarded JAR ARGUMENT…}: runs the main class that the JAR names, which must be on the class path. */
    public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
        watch();
        Method main = Class.forName(mainClass(arguments[0])).getMethod("main", String[].class);
        main.invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static String mainClass(String jar) throws IOException {
        try (JarFile file = new JarFile(jar)) {
            return file.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
        }
    }

    /** Starts to watch standard input; the process exits in good order at its end. */
    public static void watch() {
        Thread watcher = new Thread(Guarded::exitAtEndOfInput, "parent-watch");
        watcher.setDaemon(true);
        watcher.start();
    }

    private static void exitAtEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                // Nobody writes; only the end matters.
            }
        } catch (IOException e) {
            // The same as the end.
        }
        System.exit(0);
    }
}
