package org.newsclaims.evaluation.merging;

import java.io.IOException;
import java.nio.file.Path;
import org.newsclaims.engine.merging.Merging;

/**
 * Merges annotated events under their annotated speakers, so that what is lost is lost by merging: {@code
 * GoldClaimAccuracy claims/dev.jsonl [verbose]}.
 */
public final class GoldClaimAccuracy {
    private GoldClaimAccuracy() {}

    public static void main(String[] arguments) throws IOException {
        for (GoldClaims event : GoldClaims.read(Path.of(arguments[0]))) {
            PairScore own = new PairScore();
            event.count(new Merging(), own, arguments.length > 1);
            System.out.println(event.event() + ": " + own);
        }
        System.out.println("all: " + score(Path.of(arguments[0])));
    }

    /** Of all events together. */
    static PairScore score(Path file) throws IOException {
        PairScore all = new PairScore();
        for (GoldClaims event : GoldClaims.read(file)) {
            event.count(new Merging(), all, false);
        }
        return all;
    }
}
