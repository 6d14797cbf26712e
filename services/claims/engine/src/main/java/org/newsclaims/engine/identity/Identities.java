package org.newsclaims.engine.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsclaims.engine.model.Speaker;

/**
 * Who is who among the speakers of one news event. Speakers are joined when their names leave one reading only: "Trump"
 * and "Donald Trump" when no other Trump speaks, "Foreign Ministry" and "Syrian Foreign Ministry" when no other foreign
 * ministry does, "White House statement" and "White House" always. A spokesman is never joined with whom he speaks for.
 */
public final class Identities {
    private final Map<String, Speaker> canonical;

    private Identities(Map<String, Speaker> canonical) {
        this.canonical = canonical;
    }

    /**
     * @param speakers every speaker of every statement of the event
     * @param aliases names an operator has declared equal
     */
    public static Identities of(Collection<Speaker> speakers, Aliases aliases) {
        Map<String, Speaker> known = new TreeMap<>();
        for (Speaker speaker : speakers) {
            known.putIfAbsent(speaker.id(), aliases.apply(speaker));
        }
        Map<String, List<String>> groups = new TreeMap<>();
        known.forEach((id, speaker) ->
                groups.computeIfAbsent(speaker.id(), key -> new ArrayList<>()).add(id));
        Map<String, PersonalName> names = new TreeMap<>();
        known.values().forEach(speaker -> names.putIfAbsent(speaker.id(), PersonalName.of(speaker)));
        Map<String, String> parent = NameMatching.fullest(names);
        Map<String, Speaker> byId = new HashMap<>();
        known.values().forEach(speaker -> byId.putIfAbsent(speaker.id(), speaker));
        Map<String, Speaker> canonical = new HashMap<>();
        groups.forEach((id, members) ->
                members.forEach(member -> canonical.put(member, byId.get(parent.getOrDefault(id, id)))));
        return new Identities(canonical);
    }

    /**
     * @param speaker one of the event's
     * @return who it is across the event; the mention stays
     */
    public Speaker resolve(Speaker speaker) {
        Speaker who = canonical.getOrDefault(speaker.id(), speaker);
        return new Speaker(who.id(), who.name(), who.type(), speaker.mention());
    }

    /** The speakers of a statement, each once, by name. */
    public List<Speaker> resolve(List<Speaker> speakers) {
        Map<String, Speaker> distinct = new TreeMap<>();
        speakers.forEach(speaker -> distinct.putIfAbsent(resolve(speaker).id(), resolve(speaker)));
        return distinct.values().stream()
                .sorted(Comparator.comparing(Speaker::name).thenComparing(Speaker::id))
                .toList();
    }
}
