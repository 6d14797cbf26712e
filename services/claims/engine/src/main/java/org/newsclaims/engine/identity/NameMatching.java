package org.newsclaims.engine.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsclaims.engine.model.SpeakerType;

/** Decides which shorter names of an event stand for which fuller one. */
final class NameMatching {
    private NameMatching() {}

    /**
     * @param names by speaker id
     * @return for every id whose name is a shorter or other form of exactly one other, the id of the fullest such
     */
    static Map<String, String> fullest(Map<String, PersonalName> names) {
        List<String> byFullness = new ArrayList<>(names.keySet());
        byFullness.sort(Comparator.comparing(
                        (String id) -> -names.get(id).parts().size())
                .thenComparing(id -> -String.join("", names.get(id).parts()).length())
                .thenComparing(Comparator.naturalOrder()));
        Map<String, String> target = new TreeMap<>();
        for (int i = byFullness.size() - 1; i > 0; i--) {
            String shorter = byFullness.get(i);
            List<String> readings = new ArrayList<>();
            for (int j = 0; j < i; j++) {
                if (mayBe(names.get(shorter), names.get(byFullness.get(j)))) {
                    readings.add(byFullness.get(j));
                }
            }
            if (!readings.isEmpty() && oneReading(readings, names)) {
                target.put(shorter, readings.get(0));
            }
        }
        Map<String, String> resolved = new TreeMap<>();
        target.forEach((id, to) -> {
            String end = to;
            while (target.containsKey(end)) {
                end = target.get(end);
            }
            resolved.put(id, end);
        });
        return resolved;
    }

    /**
     * Who a further name means among names of which no two mean the same.
     *
     * @param names by speaker id
     * @return the id of the only one that may have this name, in a shorter or fuller form; empty when none or several may
     */
    static Optional<String> onlyOne(PersonalName name, Map<String, PersonalName> names) {
        List<String> readings = new ArrayList<>();
        names.forEach((id, known) -> {
            boolean shorter = name.parts().size() <= known.parts().size();
            if (shorter ? mayBe(name, known) : mayBe(known, name)) {
                readings.add(id);
            }
        });
        return readings.size() == 1 ? Optional.of(readings.get(0)) : Optional.empty();
    }

    /** Several readings are one when each is itself a form of the fullest. */
    private static boolean oneReading(List<String> readings, Map<String, PersonalName> names) {
        PersonalName fullest = names.get(readings.get(0));
        return readings.stream().skip(1).allMatch(id -> mayBe(names.get(id), fullest));
    }

    private static boolean mayBe(PersonalName shorter, PersonalName fuller) {
        if (!comparable(shorter.type(), fuller.type())) {
            return false;
        }
        if (spelledAlike(shorter.parts(), fuller.parts())) {
            return true;
        }
        if (shorter.type() == SpeakerType.UNNAMED || shorter.type() == SpeakerType.GROUP) {
            return false;
        }
        if (fuller.type() == SpeakerType.PERSON) {
            return person(shorter.parts(), fuller.parts());
        }
        boolean ending = fuller.parts().size() > shorter.parts().size()
                && shorter.parts().size() > 1
                && spelledAlike(
                        fuller.parts()
                                .subList(
                                        fuller.parts().size() - shorter.parts().size(),
                                        fuller.parts().size()),
                        shorter.parts());
        boolean acronym = shorter.parts().size() == 1
                && fuller.parts().size() > 1
                && fuller.initials().equals(shorter.parts().get(0));
        return ending || acronym;
    }

    private static boolean spelledAlike(List<String> a, List<String> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!Spelling.same(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean comparable(SpeakerType a, SpeakerType b) {
        return a == b;
    }

    /** "Trump" or "Donald Trump" for "Donald J Trump"; first names may be told by an initial. */
    private static boolean person(List<String> shorter, List<String> fuller) {
        String lastShort = shorter.get(shorter.size() - 1);
        String lastFull = fuller.get(fuller.size() - 1);
        if (!Spelling.same(lastShort, lastFull)) {
            return false;
        }
        if (shorter.size() == 1) {
            return fuller.size() > 1;
        }
        String firstShort = shorter.get(0);
        String firstFull = fuller.get(0);
        boolean first = Spelling.same(firstShort, firstFull)
                || firstShort.length() == 1 && firstFull.startsWith(firstShort)
                || firstFull.length() == 1 && firstShort.startsWith(firstFull)
                || new HashSet<>(fuller).containsAll(shorter);
        return first;
    }
}
