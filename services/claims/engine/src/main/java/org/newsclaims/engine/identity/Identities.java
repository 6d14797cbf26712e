package org.newsclaims.engine.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.speaker.SpeakerIds;

/**
 * Who is who among the speakers of one news event: a pure function of the set of its articles. Names are joined when they
 * leave one reading only ("Trump" and "Donald Trump" when no other Trump speaks), see {@link Clusters}; an office alone is
 * its holder where an article ties the two, see {@link Holders}. Everybody is called by the fullest name that the articles
 * give, and has the id that follows from it. A spokesman is never joined with whom he speaks for; the latter is called
 * what it is called as a speaker, and has no part in who is joined with whom.
 */
public final class Identities {
    private final Aliases aliases;
    /** By the id that an article gives them. */
    private final Map<String, Speaker> canonical = new HashMap<>();
    /** Holders of offices, by article and id. */
    private final Map<String, Speaker> holders = new HashMap<>();

    private final Map<String, Speaker.Principal> principals = new TreeMap<>();

    private Identities(Aliases aliases) {
        this.aliases = aliases;
    }

    /**
     * @param articles all of the event, in any order
     * @param aliases names an operator has declared equal
     */
    public static Identities of(List<ArticleNames> articles, Aliases aliases) {
        List<ArticleNames> ordered = articles.stream()
                .sorted(Comparator.comparing(ArticleNames::articleId))
                .toList();
        NameForms forms = NameForms.of(ordered, aliases);
        Callings callings = new Callings(ordered, forms);
        List<List<Integer>> groups = new Clusters(forms, callings).groups();
        List<Speaker> best = new ArrayList<>();
        for (List<Integer> group : groups) {
            best.add(BestName.of(group.stream().map(forms::get).toList()));
        }
        Identities identities = new Identities(aliases);
        for (int i = 0; i < groups.size(); i++) {
            for (int form : groups.get(i)) {
                identities.canonical.put(forms.get(form).speaker().id(), best.get(i));
            }
        }
        identities.findHolders(ordered, new Holders(forms, callings, groups), best);
        identities.namePrincipals(ordered, forms);
        return identities;
    }

    /** Somebody is meant only when no mention in the article tells that it is somebody else. */
    private void findHolders(List<ArticleNames> articles, Holders offices, List<Speaker> best) {
        for (ArticleNames article : articles) {
            Set<String> nobody = new HashSet<>();
            for (Speaker speaker : article.speakers()) {
                String key = key(article.articleId(), speaker);
                Optional<Integer> group = offices.of(article.articleId(), speaker);
                Speaker holder = group.map(best::get).orElse(null);
                boolean other = holders.containsKey(key) && !holders.get(key).equals(holder);
                if (holder != null && !other && !nobody.contains(key)) {
                    holders.put(key, holder);
                } else if (speaker.mention().indexOf(' ') > 0) {
                    holders.remove(key);
                    nobody.add(key);
                }
            }
        }
    }

    private static String key(String articleId, Speaker speaker) {
        return articleId + ' ' + speaker.id();
    }

    private void namePrincipals(List<ArticleNames> articles, NameForms forms) {
        for (ArticleNames article : articles) {
            for (Speaker speaker : article.speakers()) {
                if (speaker.speaksFor() != null) {
                    principals.computeIfAbsent(
                            speaker.speaksFor().id(),
                            id -> Speaker.Principal.of(asSpeaker(speaker.speaksFor(), forms)));
                }
            }
        }
    }

    /** The speaker of that name, or the only one whose name is a shorter or fuller form of it. */
    private Speaker asSpeaker(Speaker.Principal principal, NameForms forms) {
        Speaker called =
                aliases.apply(new Speaker(principal.id(), principal.name(), principal.type(), principal.name()));
        Speaker known = canonical.get(called.id());
        if (known != null) {
            return known;
        }
        Name name = Names.of(called);
        Map<String, Speaker> readings = new TreeMap<>();
        for (int form : forms.near(name)) {
            Name other = forms.get(form).name();
            NameRelation relation = name.to(other);
            boolean one = relation == NameRelation.SAME
                    || relation == NameRelation.SHORTER
                    || other.to(name) == NameRelation.SHORTER;
            if (one && forms.get(form).speaks()) {
                Speaker reading = canonical.get(forms.get(form).speaker().id());
                readings.put(reading.id(), reading);
            }
        }
        return readings.size() == 1 ? readings.values().iterator().next() : called;
    }

    /**
     * @param articleId one of the event's articles
     * @param speaker one of its speakers
     * @return who it is across the event, and who it speaks for; the mention stays
     */
    public Speaker resolve(String articleId, Speaker speaker) {
        Speaker named = aliases.apply(speaker);
        Speaker who = holders.getOrDefault(key(articleId, speaker), canonical.getOrDefault(named.id(), named));
        Speaker.Principal principal = speaker.speaksFor() == null
                ? null
                : principals.getOrDefault(speaker.speaksFor().id(), speaker.speaksFor());
        Speaker called = Description.isSpokesman(who) && principal != null
                ? SpeakerIds.speaker(who.name() + " for " + principal.name(), who.type(), speaker.mention())
                : who;
        return called.mentionedAs(speaker.mention()).speakingFor(principal);
    }

    /** The speakers of one of its statements, each once, in the order given. */
    public List<Speaker> inOrder(String articleId, List<Speaker> speakers) {
        Map<String, Speaker> distinct = new LinkedHashMap<>();
        for (Speaker speaker : speakers) {
            Speaker who = resolve(articleId, speaker);
            distinct.putIfAbsent(who.id(), who);
        }
        return List.copyOf(distinct.values());
    }

    /** The same, by name. */
    public List<Speaker> byName(String articleId, List<Speaker> speakers) {
        return inOrder(articleId, speakers).stream()
                .sorted(Comparator.comparing(Speaker::name).thenComparing(Speaker::id))
                .toList();
    }
}
