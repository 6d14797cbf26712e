package org.newsclaims.engine.merging;

import java.util.Collections;
import java.util.Set;

/** Numbers and days in which two statements that otherwise say the same differ. */
final class Details {
    private Details() {}

    /** Whether both give numbers, or both give days, and have none in common. */
    static boolean differ(Content a, Content b) {
        return apart(a.numbers(), b.numbers()) || apart(a.days(), b.days());
    }

    /** What differs, in the statements' words: "80 / 87". */
    static String of(Content a, Content b) {
        Set<String> one = apart(a.numbers(), b.numbers()) ? a.numbers() : a.days();
        Set<String> other = apart(a.numbers(), b.numbers()) ? b.numbers() : b.days();
        return String.join(", ", one) + " / " + String.join(", ", other);
    }

    private static boolean apart(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
    }
}
