package org.newsclaims.engine.accounts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsclaims.engine.accounts.Accounts.Cell;
import org.newsclaims.engine.accounts.Accounts.Report;
import org.newsclaims.engine.accounts.Accounts.Stance;
import org.newsclaims.engine.accounts.Accounts.Subject;
import org.newsclaims.engine.model.Polarity;
import org.newsclaims.engine.model.Speaker;

/**
 * Files remarks under subjects. A subject is a telling word, or two side by side, that several speakers or several
 * outlets use, or that somebody is reported to have left out; the widest shared comes first, and what it files counts
 * for little towards the next, so that subjects differ.
 */
public final class AccountsReader {
    private static final int MOST_SUBJECTS = 12;
    private static final double FILED = 0.25;
    private static final double LEFT_OUT = 3;
    private static final double TWO_WORDS = 1.3;

    private AccountsReader() {}

    /**
     * @param remarks every statement of the event, in the order of its claims
     * @return the speakers side by side
     */
    public static Accounts of(Collection<Remark> remarks) {
        List<Remark> all = List.copyOf(remarks);
        List<Map<String, String>> labels =
                all.stream().map(remark -> Label.candidates(remark.text())).toList();
        Map<String, List<Integer>> filed = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            for (String key : labels.get(i).keySet()) {
                filed.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        Map<String, Integer> voices = new HashMap<>();
        filed.forEach((key, places) -> voices.put(key, voices(places, all)));
        filed.entrySet().removeIf(entry -> !shared(entry.getValue(), voices.get(entry.getKey()), all));
        List<Speaker> speakers = speakers(all);
        filed.keySet().removeAll(names(speakers));
        List<Subject> subjects = new ArrayList<>();
        Set<Integer> done = new HashSet<>();
        PriorityQueue<Choice> choices = new PriorityQueue<>(
                Comparator.comparingDouble(Choice::score).reversed().thenComparing(Choice::key));
        filed.forEach((key, places) -> choices.add(new Choice(key, score(key, places, voices, all, done))));
        while (subjects.size() < MOST_SUBJECTS && !choices.isEmpty()) {
            Choice best = choices.poll();
            List<Integer> places = filed.get(best.key());
            double now = score(best.key(), places, voices, all, done);
            if (now < best.score()) {
                choices.add(new Choice(best.key(), now));
            } else if (places.stream().filter(place -> !done.contains(place)).count() >= Math.min(2, places.size())) {
                done.addAll(places);
                subjects.add(subject(printed(best.key(), places, labels), places, all, speakers));
            }
        }
        subjects.sort(Comparator.comparingInt(AccountsReader::outlets).reversed());
        return new Accounts(speakers, subjects);
    }

    /** Who speaks is a column, not a row. */
    private static Set<String> names(List<Speaker> speakers) {
        Set<String> names = new HashSet<>();
        speakers.forEach(
                speaker -> names.addAll(Label.candidates(speaker.name()).keySet()));
        return names;
    }

    /** By two speakers, or in two outlets, or left out by somebody. */
    private static boolean shared(List<Integer> places, int voices, List<Remark> all) {
        Set<String> outlets = new HashSet<>();
        boolean leftOut = false;
        for (int place : places) {
            leftOut |= all.get(place).polarity() == Polarity.OMITTED;
            outlets.add(all.get(place).outlet());
        }
        return places.size() > 1 && voices + outlets.size() > 2 || leftOut;
    }

    /** How many speak of it. */
    private static int voices(List<Integer> places, List<Remark> all) {
        Set<String> voices = new HashSet<>();
        places.forEach(place -> all.get(place).speakers().forEach(speaker -> voices.add(speaker.id())));
        return voices.size();
    }

    /** What a subject is worth; never more than before when more has been filed. */
    private static double score(
            String key, List<Integer> places, Map<String, Integer> voices, List<Remark> all, Set<Integer> done) {
        double score = 0;
        for (int place : places) {
            score +=
                    (done.contains(place) ? FILED : 1) * (all.get(place).polarity() == Polarity.OMITTED ? LEFT_OUT : 1);
        }
        return score * Math.min(3, voices.get(key)) * (key.indexOf(' ') > 0 ? TWO_WORDS : 1);
    }

    private record Choice(String key, double score) {}

    /** The wording most remarks use; of several the first. */
    private static String printed(String key, List<Integer> places, List<Map<String, String>> labels) {
        Map<String, Integer> wordings = new TreeMap<>();
        places.forEach(place -> wordings.merge(labels.get(place).get(key), 1, Integer::sum));
        return wordings.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private static Subject subject(String label, List<Integer> places, List<Remark> all, List<Speaker> speakers) {
        List<Cell> cells = new ArrayList<>();
        for (Speaker speaker : speakers) {
            List<Remark> own = places.stream()
                    .map(all::get)
                    .filter(remark ->
                            remark.speakers().stream().anyMatch(one -> one.id().equals(speaker.id())))
                    .toList();
            List<Report> reports = new ArrayList<>();
            for (Stance stance : Stance.values()) {
                report(stance, own).ifPresent(reports::add);
            }
            cells.add(new Cell(speaker.id(), reports));
        }
        return new Subject(label, cells);
    }

    private static Optional<Report> report(Stance stance, List<Remark> remarks) {
        Set<String> claims = new TreeSet<>();
        Set<String> outlets = new TreeSet<>();
        for (Remark remark : remarks) {
            if (stance(remark.polarity()) == stance) {
                claims.add(remark.claimId());
                if (remark.outlet() != null) {
                    outlets.add(remark.outlet());
                }
            }
        }
        return claims.isEmpty()
                ? Optional.empty()
                : Optional.of(new Report(stance, List.copyOf(claims), List.copyOf(outlets)));
    }

    private static Stance stance(Polarity polarity) {
        return polarity == Polarity.AFFIRMED
                ? Stance.AFFIRMED
                : polarity == Polarity.DENIED ? Stance.DENIED : Stance.SILENT;
    }

    private static int outlets(Subject subject) {
        return subject.cells().stream()
                .flatMap(cell -> cell.outlets().stream())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet())
                .size();
    }

    /** Those with most claims first, then by name. */
    private static List<Speaker> speakers(List<Remark> all) {
        Map<String, Speaker> byId = new TreeMap<>();
        Map<String, Set<String>> claims = new HashMap<>();
        for (Remark remark : all) {
            for (Speaker speaker : remark.speakers()) {
                byId.putIfAbsent(
                        speaker.id(), new Speaker(speaker.id(), speaker.name(), speaker.type(), speaker.name()));
                claims.computeIfAbsent(speaker.id(), id -> new HashSet<>()).add(remark.claimId());
            }
        }
        return byId.values().stream()
                .sorted(Comparator.comparing(
                                (Speaker speaker) -> -claims.get(speaker.id()).size())
                        .thenComparing(Speaker::name)
                        .thenComparing(Speaker::id))
                .toList();
    }
}
