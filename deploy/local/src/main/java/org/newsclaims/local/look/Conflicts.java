package org.newsclaims.local.look;

/** Says in a line what two claims disagree about. */
final class Conflicts {
    private Conflicts() {}

    static String title(String kind) {
        return switch (kind) {
            case "attribution" -> "Same words, different speakers";
            case "polarity" -> "Affirmed and denied";
            case "silence" -> "Said, and reported as not mentioned";
            case "detail" -> "Details differ";
            default -> kind;
        };
    }

    static String tell(String kind, String other) {
        return switch (kind) {
            case "attribution" -> "elsewhere these words are given to " + other;
            case "polarity" -> "affirmed on one side and denied on the other: " + other;
            case "silence" -> "said by one, and reported as not mentioned by another: " + other;
            case "detail" -> "told with another number, date or place: " + other;
            default -> kind + ": " + other;
        };
    }
}
