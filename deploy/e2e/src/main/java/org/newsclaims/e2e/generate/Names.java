package org.newsclaims.e2e.generate;

import java.util.List;
import java.util.Random;

/** Invented names. Syllables give enough of them that two stories rarely share one by chance. */
final class Names {
    private static final List<String> FIRST = List.of(
            "Adela", "Bruno", "Carla", "Dmitri", "Esther", "Farid", "Greta", "Hugo", "Irina", "Jakob", "Karim", "Leona",
            "Marek", "Nadia", "Oscar", "Paula", "Quentin", "Rosa", "Stefan", "Teresa", "Ulrich", "Vera", "Walter",
            "Xenia", "Yusuf", "Zora", "Amara", "Boris", "Chen", "Daria", "Emil", "Fiona");
    private static final List<String> ONSET = List.of(
            "B", "Br", "D", "Dr", "F", "G", "Gr", "H", "K", "Kr", "L", "M", "N", "P", "R", "S", "St", "T", "V", "W");
    private static final List<String> NUCLEUS = List.of("a", "e", "i", "o", "u", "au", "ei", "oo");
    private static final List<String> MIDDLE = List.of("l", "ll", "m", "nd", "nt", "r", "rk", "s", "st", "v", "z", "b");
    private static final List<String> SURNAME_END =
            List.of("er", "ik", "ov", "sen", "ini", "ard", "ez", "ström", "ley", "mann", "aki", "ev");
    private static final List<String> TOWN_END =
            List.of("burg", "ford", "ham", "mouth", "stad", "by", "port", "field", "grad", "minster");

    private final Random random;

    Names(Random random) {
        this.random = random;
    }

    Person person() {
        String first = one(FIRST);
        return new Person(first, stem() + one(SURNAME_END));
    }

    String town() {
        return stem() + one(TOWN_END);
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String stem() {
        return one(ONSET) + one(NUCLEUS) + one(MIDDLE) + one(NUCLEUS).charAt(0) + one(List.of("l", "n", "r", "s", "m"));
    }

    /**
     * Somebody who speaks.
     *
     * @param first given name
     * @param last surname
     */
    record Person(String first, String last) {
        String full() {
            return first + " " + last;
        }
    }
}
