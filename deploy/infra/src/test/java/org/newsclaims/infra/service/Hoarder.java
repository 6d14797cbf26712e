package org.newsclaims.infra.service;

import java.util.ArrayList;
import java.util.List;

/** A program one thread of which takes all the memory there is, while another would go on. */
public final class Hoarder {
    private static final int PIECE = 1 << 20;

    private Hoarder() {}

    public static void main(String[] arguments) throws InterruptedException {
        Thread hoarding = new Thread(Hoarder::hoard, "hoarding");
        hoarding.start();
        hoarding.join();
        Thread.sleep(60_000);
    }

    private static void hoard() {
        List<byte[]> all = new ArrayList<>();
        while (!Thread.currentThread().isInterrupted()) {
            all.add(new byte[PIECE]);
        }
    }
}
