package org.newsclaims.engine.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.newsclaims.engine.model.Principal;
import org.newsclaims.engine.model.Speaker;

/**
 * Who is who among the speakers of one news event. Speakers are joined when their names leave one reading only: "Trump"
 * and "Donald Trump" when no other Trump speaks, "Foreign Ministry" and "Syrian Foreign Ministry" when no other foreign
 * ministry does, "White House statement" and "White House" always. A spokesman is never joined with whom he speaks for;
 * the latter is called what it is called as a speaker, and has no part in who is joined with whom.
 */
public final class Identities {
    private final Map<String, Speaker> canonical;
    /** By the id that an article gives them. */
    private final Map<String, Principal> principals;

    private Identities(Map<String, Speaker> canonical, Map<String, Principal> principals) {
        this.canonical = canonical;
        this.principals = principals;
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
        return new Identities(canonical, principals(speakers, canonical, aliases));
    }

    private static Map<String, Principal> principals(
            Collection<Speaker> speakers, Map<String, Speaker> canonical, Aliases aliases) {
        Map<String, Principal> told = new TreeMap<>();
        speakers.stream()
                .map(Speaker::speaksFor)
                .filter(Objects::nonNull)
                .forEach(principal -> told.putIfAbsent(principal.id(), principal));
        if (told.isEmpty()) {
            return told;
        }
        Map<String, Speaker> heard = new TreeMap<>();
        canonical.values().forEach(speaker -> heard.putIfAbsent(speaker.id(), speaker));
        Map<String, PersonalName> names = new TreeMap<>();
        heard.forEach((id, speaker) -> names.put(id, PersonalName.of(speaker)));
        told.replaceAll((id, principal) -> {
            Speaker asSpeaker = aliases.apply(new Speaker(id, principal.name(), principal.type(), principal.name()));
            Speaker known = canonical.getOrDefault(id, heard.get(asSpeaker.id()));
            if (known == null) {
                known = heard.get(
                        NameMatching.onlyOne(PersonalName.of(asSpeaker), names).orElse(""));
            }
            return Principal.of(known == null ? asSpeaker : known);
        });
        return told;
    }

    /**
     * @param speaker one of the event's
     * @return who it is across the event, and who it speaks for; the mention stays
     */
    public Speaker resolve(Speaker speaker) {
        Speaker who = canonical.getOrDefault(speaker.id(), speaker);
        Principal principal = speaker.speaksFor() == null
                ? null
                : principals.getOrDefault(speaker.speaksFor().id(), speaker.speaksFor());
        return new Speaker(who.id(), who.name(), who.type(), speaker.mention()).speakingFor(principal);
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
