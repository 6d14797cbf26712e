package org.newsclaims.e2e.reading;

import java.util.List;

/**
 * How long something took, many times over.
 *
 * @param millis ascending, not empty
 */
record Times(List<Double> millis) {
    static Times ofNanos(List<Long> nanos) {
        return new Times(nanos.stream().map(n -> n / 1e6).sorted().toList());
    }

    /** What so many in a hundred did not exceed. */
    double percentile(double hundredths) {
        return millis.get((int) Math.min(millis.size() - 1, Math.floor(millis.size() * hundredths / 100)));
    }

    double longest() {
        return millis.get(millis.size() - 1);
    }
}
