package org.newsclaims.e2e.proxy;

/** Threads that never keep the JVM alive. */
final class Daemons {
    private Daemons() {}

    static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
