package org.newsclaims.engine.merging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsclaims.engine.identity.Names;
import org.newsclaims.engine.model.Speaker;

/** Sums an event up: its best headline, its day, who took part. */
final class Summaries {
    private static final int MOST = 8;

    private final Members members;

    Summaries(Members members) {
        this.members = members;
    }

    EventSummary of(String eventId, List<Occurrence> occurrences, int claims) {
        List<Instant> published = members.articles().stream()
                .map(member -> member.article().publishedAt())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        LocalDate day = day();
        return new EventSummary(
                eventId,
                Headlines.best(members),
                day,
                day,
                participants(occurrences),
                members.articles().stream().map(member -> member.article().id()).toList(),
                members.articles().stream()
                        .map(member -> member.article().outlet())
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList(),
                occurrences.size(),
                claims,
                published.isEmpty() ? null : published.get(0),
                published.isEmpty() ? null : published.get(published.size() - 1));
    }

    /** The day most articles give; of several the first. */
    private LocalDate day() {
        Map<LocalDate, Integer> days = new TreeMap<>();
        members.articles().stream()
                .map(member -> member.fingerprint().happening())
                .filter(Objects::nonNull)
                .forEach(day -> days.merge(day, 1, Integer::sum));
        LocalDate best = null;
        for (Map.Entry<LocalDate, Integer> entry : days.entrySet()) {
            if (best == null || entry.getValue() > days.get(best)) {
                best = entry.getKey();
            }
        }
        return best;
    }

    /** Named speakers by the number of articles whose text has them, then by name. */
    private List<String> participants(List<Occurrence> occurrences) {
        Map<String, Set<String>> articles = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (Occurrence occurrence : occurrences) {
            for (Speaker speaker : occurrence.speakers()) {
                if (Names.isNamed(speaker) && seen.add(speaker.name())) {
                    articles.put(speaker.name(), naming(speaker.name()));
                }
            }
        }
        Map<String, Integer> counts = new HashMap<>();
        articles.forEach((name, naming) -> counts.put(name, naming.size()));
        return articles.keySet().stream()
                .sorted((a, b) -> {
                    int byCount = Integer.compare(counts.get(b), counts.get(a));
                    return byCount != 0 ? byCount : a.compareTo(b);
                })
                .limit(MOST)
                .toList();
    }

    private Set<String> naming(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        Set<String> naming = new TreeSet<>();
        for (MemberArticle member : members.articles()) {
            if (member.article().text().contains(last)) {
                naming.add(member.article().id());
            }
        }
        return naming;
    }
}
