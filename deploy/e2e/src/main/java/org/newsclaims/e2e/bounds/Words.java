package org.newsclaims.e2e.bounds;

import java.util.Random;

/** Made-up words and names, the same ones each time. */
final class Words {
    private static final String[] SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".split(" ");
    private static final int VOCABULARY = 20_000;

    private final Random random;

    Words(long seed) {
        random = new Random(seed);
    }

    /** One of {@value #VOCABULARY}, some far more often than others, as in a language. */
    String word() {
        double draw = random.nextDouble();
        return spelled((int) (draw * draw * draw * VOCABULARY));
    }

    /** A name that no other call gives, but for chance. */
    String name() {
        return capital(spelled(random.nextInt(8_000_000))) + " " + capital(spelled(random.nextInt(8_000_000)));
    }

    /** @param words how many besides the first two */
    String clause(int words) {
        StringBuilder clause = new StringBuilder("the harbour project");
        for (int i = 0; i < words; i++) {
            clause.append(i % 4 == 0 ? " of the " : " ").append(word());
        }
        return clause.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String spelled(int number) {
        StringBuilder word = new StringBuilder();
        int rest = number * 31 + 7;
        for (int i = 0; i < 3 || rest > 0; i++) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
            rest /= SYLLABLES.length;
        }
        return word.toString();
    }
}
