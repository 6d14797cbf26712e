package org.newsclaims.engine.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.speaker.SpeakerIds;

/** All names of an event by their keys, in an order that follows from the names alone. */
final class NameForms {
    /** How many names of one key are compared with each other; bounds the work on endless lists of namesakes. */
    private static final int NAMESAKES = 200;

    private final List<NameForm> all;
    private final Map<String, List<Integer>> byKey = new HashMap<>();

    private NameForms(List<NameForm> all) {
        this.all = all;
        for (int i = 0; i < all.size(); i++) {
            for (String key : all.get(i).name().keys()) {
                List<Integer> sharing = byKey.computeIfAbsent(key, k -> new ArrayList<>());
                if (sharing.size() < NAMESAKES) {
                    sharing.add(i);
                }
            }
        }
    }

    /** The speakers of all articles, and the full names that their texts give beside. */
    static NameForms of(List<ArticleNames> articles, Aliases aliases) {
        Map<String, Speaker> speakers = new TreeMap<>();
        Map<String, Set<String>> where = new TreeMap<>();
        Map<String, Integer> times = new TreeMap<>();
        for (ArticleNames article : articles) {
            for (Speaker told : article.speakers()) {
                Speaker speaker = aliases.apply(told);
                speakers.merge(speaker.id(), speaker, NameForms::betterPrinted);
                where.computeIfAbsent(speaker.id(), id -> new TreeSet<>()).add(article.articleId());
                times.merge(speaker.id(), 1, Integer::sum);
            }
            for (Speaker mentioned : mentioned(article)) {
                Speaker speaker = aliases.apply(mentioned);
                speakers.putIfAbsent(speaker.id(), speaker);
                where.computeIfAbsent(speaker.id(), id -> new TreeSet<>()).add(article.articleId());
            }
        }
        List<NameForm> forms = new ArrayList<>();
        speakers.forEach((id, speaker) -> forms.add(
                new NameForm(speaker, Names.of(speaker), Set.copyOf(where.get(id)), times.getOrDefault(id, 0))));
        return new NameForms(forms);
    }

    /** Of two ways to print one name that with fewer capitals: "police" rather than "Police". */
    private static Speaker betterPrinted(Speaker a, Speaker b) {
        return a.name().compareTo(b.name()) >= 0 ? a : b;
    }

    private static Set<Speaker> mentioned(ArticleNames article) {
        Set<Speaker> mentioned = new LinkedHashSet<>();
        for (Calling calling : article.callings()) {
            PersonName name = PersonName.of(calling.name());
            if (!name.isSingle() && !name.hasForeword()) {
                mentioned.add(SpeakerIds.speaker(calling.name(), SpeakerType.PERSON, calling.name()));
            }
        }
        article.acronyms()
                .values()
                .forEach(full -> mentioned.add(SpeakerIds.speaker(full, SpeakerType.ORGANIZATION, full)));
        for (String force : article.forces()) {
            SpeakerType type = force.endsWith("police") ? SpeakerType.ORGANIZATION : SpeakerType.GROUP;
            mentioned.add(SpeakerIds.speaker(force, type, force));
        }
        return mentioned;
    }

    int size() {
        return all.size();
    }

    NameForm get(int form) {
        return all.get(form);
    }

    /** The forms that share a key with a name, the name's own among them, in order. */
    List<Integer> near(Name name) {
        Map<Integer, Boolean> near = new LinkedHashMap<>();
        name.keys().forEach(key -> byKey.getOrDefault(key, List.of()).forEach(form -> near.put(form, true)));
        return near.keySet().stream().sorted().toList();
    }
}
