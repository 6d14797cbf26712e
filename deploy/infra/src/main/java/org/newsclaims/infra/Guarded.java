package org.newsclaims.infra;

import java.io.IOException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/**
 * Runs another main class and ends when standard input does. Whoever started this process holds the other end, so a
 * launcher that is killed, in whatever way, leaves no orphans: not even one whose end in good order never comes to its
 * own, because what it needs for it went with the launcher.
 */
public final class Guarded {
    private static final Duration LONGEST_END = Duration.ofSeconds(30);

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

    /** Starts to watch standard input; the process exits at its end, in good order if that takes no longer than 30 s. */
    public static void watch() {
        watch(LONGEST_END);
    }

    static void watch(Duration longestEnd) {
        daemon("parent-watch", () -> {
            awaitEndOfInput();
            daemon("late-end", () -> haltAfter(longestEnd));
            System.exit(0);
        });
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void awaitEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                // Nobody writes; only the end matters.
            }
        } catch (IOException e) {
            // The same as the end.
        }
    }

    private static void haltAfter(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }
}
