package org.newsclaims.engine.accounts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsclaims.engine.accounts.Accounts.Cell;
import org.newsclaims.engine.accounts.Accounts.Report;
import org.newsclaims.engine.accounts.Accounts.Stance;
import org.newsclaims.engine.accounts.Accounts.Subject;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;

/**
 * Files remarks under subjects. A subject is a telling noun, alone or with the word before it, that several speakers or several
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
        FiledRemarks filed = FiledRemarks.of(all);
        List<Speaker> speakers = speakers(all);
        removeNames(speakers, filed);
        List<Subject> subjects = new ArrayList<>();
        BitSet done = new BitSet(all.size());
        PriorityQueue<Choice> choices = new PriorityQueue<>(
                Comparator.comparingDouble(Choice::score).reversed().thenComparing(Choice::key));
        filed.forEach((key, places) -> choices.add(new Choice(key, score(key, places, filed, done))));
        while (subjects.size() < MOST_SUBJECTS && !choices.isEmpty()) {
            Choice best = choices.poll();
            FiledRemarks.Places places = filed.of(best.key());
            double now = score(best.key(), places, filed, done);
            if (now < best.score()) {
                choices.add(new Choice(best.key(), now));
                continue;
            }
            List<Integer> numbers = places.all();
            if (numbers.stream().filter(number -> !done.get(number)).count() >= Math.min(2, places.size())) {
                numbers.forEach(done::set);
                List<Remark> under = numbers.stream().map(all::get).toList();
                subjects.add(subject(printed(best.key(), under), under, speakers));
            }
        }
        subjects.sort(Comparator.comparingInt(AccountsReader::outlets).reversed());
        return new Accounts(speakers, subjects);
    }

    /** Who speaks is a column, not a row, whatever stands before the name. */
    private static void removeNames(List<Speaker> speakers, FiledRemarks filed) {
        Set<String> names = new HashSet<>();
        Set<String> surnames = new HashSet<>();
        for (Speaker speaker : speakers) {
            names.addAll(Label.ofName(speaker.name()));
            if (speaker.type() == SpeakerType.PERSON) {
                surnames.addAll(
                        Label.ofName(speaker.name().substring(speaker.name().lastIndexOf(' ') + 1)));
            }
        }
        List<String> called = new ArrayList<>();
        filed.forEach((key, places) -> {
            if (names.contains(key) || surnames.contains(key.substring(key.lastIndexOf(' ') + 1))) {
                called.add(key);
            }
        });
        called.forEach(filed::remove);
    }

    /** What a subject is worth; never more than before when more has been filed. */
    private static double score(String key, FiledRemarks.Places places, FiledRemarks filed, BitSet done) {
        double score = 0;
        for (int k = 0; k < places.size(); k++) {
            int remark = places.remark(k);
            score += (done.get(remark) ? FILED : 1) * (filed.isLeftOut(remark) ? LEFT_OUT : 1);
        }
        return score * Math.min(3, places.voices()) * (key.indexOf(' ') > 0 ? TWO_WORDS : 1);
    }

    private record Choice(String key, double score) {}

    /** The wording most remarks use; of several the first. */
    private static String printed(String key, List<Remark> remarks) {
        Map<String, Integer> wordings = new TreeMap<>();
        remarks.forEach(remark -> wordings.merge(remark.labels().printed(key), 1, Integer::sum));
        return wordings.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private static Subject subject(String label, List<Remark> remarks, List<Speaker> speakers) {
        Map<String, Set<Remark>> bySpeaker = new HashMap<>();
        for (Remark remark : remarks) {
            for (Speaker speaker : remark.speakers()) {
                bySpeaker
                        .computeIfAbsent(speaker.id(), id -> Collections.newSetFromMap(new IdentityHashMap<>()))
                        .add(remark);
            }
        }
        List<Cell> cells = new ArrayList<>();
        for (Speaker speaker : speakers) {
            Set<Remark> own = bySpeaker.getOrDefault(speaker.id(), Set.of());
            List<Report> reports = new ArrayList<>();
            for (Stance stance : Stance.values()) {
                report(stance, own).ifPresent(reports::add);
            }
            cells.add(new Cell(speaker.id(), reports));
        }
        return new Subject(label, cells, OutletRows.of(remarks, speakers));
    }

    private static Optional<Report> report(Stance stance, Collection<Remark> remarks) {
        Set<String> claims = new TreeSet<>();
        Set<String> outlets = new TreeSet<>();
        for (Remark remark : remarks) {
            if (Stance.of(remark.polarity()) == stance) {
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

    private static int outlets(Subject subject) {
        return subject.outlets().size();
    }

    /** Those with most claims first, then by name. */
    private static List<Speaker> speakers(List<Remark> all) {
        Map<String, Speaker> byId = new TreeMap<>();
        Map<String, Set<String>> claims = new HashMap<>();
        for (Remark remark : all) {
            for (Speaker speaker : remark.speakers()) {
                byId.putIfAbsent(speaker.id(), speaker.mentionedAs(speaker.name()));
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
