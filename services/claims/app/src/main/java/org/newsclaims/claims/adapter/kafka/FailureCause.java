package org.newsclaims.claims.adapter.kafka;

import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.newsclaims.claims.application.store.StoreRefused;
import org.newsclaims.codec.CodecException;

/** Says on one line why a record could not be projected, and never quotes it: an article may have to be forgotten. */
final class FailureCause {
    private FailureCause() {}

    static String of(Throwable failure) {
        if (failure instanceof CodecException unreadable) {
            return "unreadable (" + unreadable.kind() + "): " + unreadable.getMessage();
        }
        if (failure instanceof TimeoutException || failure instanceof StoreRefused) {
            return failure.getMessage();
        }
        return failure.getClass().getSimpleName()
                + Stream.of(failure.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("org.newsclaims."))
                        .findFirst()
                        .map(frame -> " in " + frame.getClassName() + "." + frame.getMethodName() + ", line "
                                + frame.getLineNumber())
                        .orElse("");
    }
}
