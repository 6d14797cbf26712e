package org.newsclaims.engine.merging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsclaims.engine.model.Setting;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;

/**
 * Where the articles that carry a claim have it from: from the outlets they cite for it, else it is their own story. One
 * origin are copies of one story, what one newsroom wrote, what is cited from an outlet and what that outlet printed, and
 * passages that are the same word for word.
 */
final class Provenance {
    private static final int PASSAGE = 12;

    private final Origins origins;
    private final List<Occurrence> occurrences;
    private final Map<String, Set<String>> cited = new TreeMap<>();
    private final DisjointSets same = new DisjointSets();

    Provenance(Origins origins, List<Occurrence> occurrences) {
        this.origins = origins;
        this.occurrences = occurrences;
        for (Occurrence occurrence : occurrences) {
            Set<String> outlets = cited.computeIfAbsent(occurrence.articleId(), id -> new TreeSet<>());
            cited(occurrence).map(OutletNames::key).ifPresent(outlets::add);
        }
        cited.forEach((id, outlets) ->
                outlets.removeIf(outlet -> outlet.equals(origins.newsroom(id).outlet())));
    }

    int count() {
        joinNewsrooms();
        joinPassages();
        Set<String> independent = new HashSet<>();
        cited.keySet().forEach(id -> keys(id).forEach(key -> independent.add(same.root(key))));
        return independent.size();
    }

    private void joinNewsrooms() {
        Set<String> anywhere = new HashSet<>();
        cited.values().forEach(anywhere::addAll);
        cited.forEach((id, outlets) -> {
            String room = origins.newsroom(id).key();
            if (outlets.isEmpty() && room != null && (origins.wrote(id) || anywhere.contains(room))) {
                same.join(story(id), outlet(room));
            }
        });
    }

    /** The same paraphrase in the same words; a shared quotation proves nothing, everybody quotes alike. */
    private void joinPassages() {
        Map<Long, String> first = new HashMap<>();
        Set<Content> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Occurrence occurrence : occurrences) {
            Content content = occurrence.content();
            if (content.quotes().isEmpty() && content.codes().length >= PASSAGE) {
                String key = keys(occurrence.articleId()).get(0);
                if (seen.add(content)) {
                    passages(content.codes()).forEach(passage -> join(first, passage, key));
                } else {
                    join(first, passages(content.codes()).get(0), key);
                }
            }
        }
    }

    private void join(Map<Long, String> first, long passage, String key) {
        String before = first.putIfAbsent(passage, key);
        if (before != null) {
            same.join(before, key);
        }
    }

    /** A number for each passage of that many words. */
    private static List<Long> passages(int[] codes) {
        List<Long> passages = new ArrayList<>();
        for (int at = 0; at + PASSAGE <= codes.length; at++) {
            passages.add(Runs.hash(codes, at, PASSAGE));
        }
        return passages;
    }

    /** The outlet an article names for it: "the Post reported", "told the Post". */
    private Optional<String> cited(Occurrence occurrence) {
        Setting setting = occurrence.statement().setting();
        if (setting.via() != null) {
            return Optional.of(setting.via());
        }
        if (setting.audience() != null && OutletNames.is(setting.audience())) {
            return Optional.of(setting.audience());
        }
        return occurrence.speakers().size() == 1
                ? Optional.of(occurrence.speakers().get(0))
                        .filter(speaker -> reporting(speaker, occurrence))
                        .map(Speaker::name)
                : Optional.empty();
    }

    /** An outlet that is reported to report is where it is from; Royal Mail that says something is not. */
    private boolean reporting(Speaker speaker, Occurrence occurrence) {
        boolean reports = occurrence.statement().cue() != null
                && occurrence.statement().cue().lemma().equals("report");
        return speaker.type() != SpeakerType.PERSON
                && (reports && OutletNames.is(speaker.name()) || origins.publishes(OutletNames.key(speaker.name())));
    }

    private List<String> keys(String articleId) {
        Set<String> outlets = cited.get(articleId);
        return outlets.isEmpty()
                ? List.of(story(articleId))
                : outlets.stream().map(Provenance::outlet).toList();
    }

    private String story(String articleId) {
        return "story " + origins.story(articleId);
    }

    private static String outlet(String key) {
        return "outlet " + key;
    }
}
