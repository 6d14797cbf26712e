package org.newsclaims.engine.merging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsclaims.engine.lexicon.Countries;
import org.newsclaims.engine.terms.StopWords;

/** Numbers, dates and places in which two statements that otherwise say the same differ. */
final class Details {
    private static final double LEAST_TELLING = 2;
    /** Share of the shorter one's words that stand in the other in the same order when it is the same sentence. */
    private static final double SAME_SENTENCE = 0.35;

    private static final double CONTRARY = 0.5;
    /** Words to either side of a detail that tell what it is a detail of. */
    private static final int BESIDE_A_NUMBER = 4;

    private static final int BESIDE_A_DAY = 2;

    private static final int LONG_NAME = 4;
    private static final Set<Integer> STOP_WORDS =
            StopWords.ALL.stream().map(String::hashCode).collect(Collectors.toUnmodifiableSet());

    private static final List<Roles.Role> NAMED =
            List.of(Roles.Role.ACTOR, Roles.Role.PLACE, Roles.Role.TO, Roles.Role.FROM);
    private static final Countries COUNTRIES = Countries.standard();

    private Details() {}

    /**
     * Whether the two cannot be one claim: a number or a date is another, or it is the same sentence of somebody or
     * something else, or its contrary.
     */
    static boolean differ(Content a, Content b) {
        return differInFacts(a, b)
                || a.stance().against(b.stance())
                        && inOrder(a, b) >= CONTRARY * Math.max(a.codes().length, b.codes().length);
    }

    /** The same, whichever way the two point. */
    static boolean differInFacts(Content a, Content b) {
        return !pairs(a, b).isEmpty()
                || a.days().differ(b.days())
                || noneInCommon(a.quantities(), b.quantities())
                || otherNames(a.roles(), b.roles())
                        && inOrder(a, b) >= SAME_SENTENCE * Math.min(a.codes().length, b.codes().length);
    }

    private static boolean otherNames(Roles a, Roles b) {
        if (a.names().isEmpty() || b.names().isEmpty()) {
            return false;
        }
        for (Roles.Role role : NAMED) {
            if (a.differ(b, role) && country(a, role) == country(b, role)) {
                return true;
            }
        }
        return false;
    }

    private static int inOrder(Content a, Content b) {
        return Runs.inOrder(a.codes(), b.codes());
    }

    /**
     * What is told differently of the same: a number of the same thing, a date, a place.
     *
     * @return both sides as printed, parted by " / "; empty when nothing is
     */
    static Optional<String> conflict(Content a, Content b) {
        List<Quantity[]> pairs = pairs(a, b).stream()
                .filter(pair ->
                        !pair[0].rounds(pair[1]) && ofOneThing(a, pair[0].place(), b, pair[1].place(), BESIDE_A_NUMBER))
                .toList();
        if (!pairs.isEmpty()) {
            return Optional.of(printed(pairs, 0) + " / " + printed(pairs, 1));
        }
        if (a.days().differ(b.days())
                && ofOneThing(a, a.days().place(), b, b.days().place(), BESIDE_A_DAY)) {
            return Optional.of(a.days().printed() + " / " + b.days().printed());
        }
        for (Roles.Role role : List.of(Roles.Role.PLACE, Roles.Role.TO, Roles.Role.FROM)) {
            if (a.roles().differ(b.roles(), role) && !mayBeOne(a.roles(), b.roles(), role)) {
                return Optional.of(String.join(", ", a.roles().printed().get(role)) + " / "
                        + String.join(", ", b.roles().printed().get(role)));
            }
        }
        return Optional.empty();
    }

    /** Whether two details stand among the same words: "18 people had been injured", "12 people were injured". */
    private static boolean ofOneThing(Content a, int placeA, Content b, int placeB, int beside) {
        Set<Integer> around = around(a, placeA, beside);
        around.retainAll(around(b, placeB, beside));
        return !around.isEmpty();
    }

    /** Words beside a detail, but the very next, which is what is counted. */
    private static Set<Integer> around(Content content, int place, int beside) {
        Set<Integer> around = new HashSet<>();
        int[] codes = content.codes();
        for (int i = Math.max(0, place - beside); i < Math.min(codes.length, place + beside + 2); i++) {
            if ((i < place || i > place + 1) && !STOP_WORDS.contains(codes[i])) {
                around.add(codes[i]);
            }
        }
        return around;
    }

    /** "Mersin Hospital" and "the Mersin clinic" may be one place; and a town may lie in the country the other names. */
    private static boolean mayBeOne(Roles a, Roles b, Roles.Role role) {
        if (country(a, role) != country(b, role)) {
            return true;
        }
        Set<String> others = words(b, role);
        return words(a, role).stream().anyMatch(word -> others.stream().anyMatch(other -> sameName(word, other)));
    }

    /** "Rayte" for "Rayt". */
    private static boolean sameName(String a, String b) {
        String shorter = a.length() < b.length() ? a : b;
        return a.equals(b)
                || shorter.length() >= LONG_NAME
                        && Math.abs(a.length() - b.length()) == 1
                        && a.startsWith(shorter)
                        && b.startsWith(shorter);
    }

    private static boolean country(Roles roles, Roles.Role role) {
        return roles.printed().get(role).stream().anyMatch(name -> COUNTRIES
                .named(name)
                .or(() -> COUNTRIES.described(name))
                .isPresent());
    }

    private static Set<String> words(Roles roles, Roles.Role role) {
        return roles.printed().get(role).stream()
                .flatMap(name -> Arrays.stream(name.split(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Numbers of one unit that cannot be one value, when no number of that unit agrees. */
    private static List<Quantity[]> pairs(Content a, Content b) {
        if (a.quantities().isEmpty() || b.quantities().isEmpty()) {
            return List.of();
        }
        List<Quantity[]> pairs = new ArrayList<>();
        for (Quantity one : a.quantities()) {
            for (Quantity other : b.quantities()) {
                if (one.sameUnit(other) && !agreeing(one, b.quantities()) && !agreeing(other, a.quantities())) {
                    pairs.add(new Quantity[] {one, other});
                }
            }
        }
        return pairs;
    }

    private static boolean agreeing(Quantity quantity, Collection<Quantity> others) {
        return others.stream().anyMatch(other -> other.agrees(quantity) && compatible(other, quantity));
    }

    private static boolean compatible(Quantity a, Quantity b) {
        return a.sameUnit(b) || a.unit().isEmpty() || b.unit().isEmpty();
    }

    /** Both give numbers that say something ("the two leaders" does not), and none could be one of the other's. */
    private static boolean noneInCommon(List<Quantity> a, List<Quantity> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        List<Quantity> telling = a.stream().filter(Details::telling).toList();
        List<Quantity> others = b.stream().filter(Details::telling).toList();
        return !telling.isEmpty()
                && !others.isEmpty()
                && telling.stream().noneMatch(one -> b.stream().anyMatch(one::agrees))
                && others.stream().noneMatch(one -> a.stream().anyMatch(one::agrees));
    }

    private static boolean telling(Quantity quantity) {
        return quantity.high() > LEAST_TELLING && !quantity.unit().equals(QuantityReader.AGE);
    }

    private static String printed(List<Quantity[]> pairs, int side) {
        Set<String> printed =
                pairs.stream().map(pair -> pair[side].printed()).collect(Collectors.toCollection(TreeSet::new));
        return String.join(", ", printed);
    }
}
