package org.newsclaims.engine.merging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsclaims.engine.lexicon.Countries;

/** Numbers, dates and places in which two statements that otherwise say the same differ. */
final class Details {
    private static final double LEAST_TELLING = 2;
    private static final Countries COUNTRIES = Countries.standard();

    private Details() {}

    /** Whether the two cannot be one claim: a number, a date, a place or who acts is another. */
    static boolean differ(Content a, Content b) {
        if (!pairs(a, b).isEmpty() || a.days().differ(b.days())) {
            return true;
        }
        for (Roles.Role role : Roles.Role.values()) {
            if (a.roles().differ(b.roles(), role)) {
                return true;
            }
        }
        return noneInCommon(a.quantities(), b.quantities());
    }

    /**
     * What is told differently of the same: a number of the same thing, a date, a place.
     *
     * @return both sides as printed, parted by " / "; empty when nothing is
     */
    static Optional<String> conflict(Content a, Content b) {
        List<Quantity[]> pairs = pairs(a, b);
        if (!pairs.isEmpty()) {
            return Optional.of(printed(pairs, 0) + " / " + printed(pairs, 1));
        }
        if (a.days().differ(b.days())) {
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

    /** "Mersin Hospital" and "the Mersin clinic" may be one place; and a town may lie in the country the other names. */
    private static boolean mayBeOne(Roles a, Roles b, Roles.Role role) {
        if (country(a, role) != country(b, role)) {
            return true;
        }
        Set<String> words = words(a, role);
        words.retainAll(words(b, role));
        return !words.isEmpty();
    }

    private static boolean country(Roles roles, Roles.Role role) {
        return roles.printed().get(role).stream()
                .anyMatch(name -> COUNTRIES.named(name).isPresent());
    }

    private static Set<String> words(Roles roles, Roles.Role role) {
        return roles.printed().get(role).stream()
                .flatMap(name -> Arrays.stream(name.split(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Numbers of one unit that cannot be one value, when no number of that unit agrees. */
    private static List<Quantity[]> pairs(Content a, Content b) {
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
        List<Quantity> telling = a.stream().filter(Details::telling).toList();
        List<Quantity> others = b.stream().filter(Details::telling).toList();
        return !telling.isEmpty()
                && !others.isEmpty()
                && telling.stream().noneMatch(one -> b.stream().anyMatch(one::agrees))
                && others.stream().noneMatch(one -> a.stream().anyMatch(one::agrees));
    }

    private static boolean telling(Quantity quantity) {
        return quantity.high() > LEAST_TELLING;
    }

    private static String printed(List<Quantity[]> pairs, int side) {
        Set<String> printed =
                pairs.stream().map(pair -> pair[side].printed()).collect(Collectors.toCollection(TreeSet::new));
        return String.join(", ", printed);
    }
}
