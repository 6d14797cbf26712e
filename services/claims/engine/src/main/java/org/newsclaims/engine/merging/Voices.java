package org.newsclaims.engine.merging;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsclaims.engine.lexicon.RoleNouns;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;

/**
 * Who speaks in a claim, and whether two claims are told of two speakers beyond doubt. Whoever may be the same one under another
 * name, may speak for the other, or only passes on what others said, is held against nobody.
 *
 * @param speakers each once, speaking for whom any of the articles says
 * @param articles ids of the articles that tell it
 * @param named whether all of them have names; none is an outlet
 * @param told whether some article gives it to them by name, in words that are not passed on from others
 */
record Voices(List<Speaker> speakers, Set<String> articles, boolean named, boolean told) {
    private static final RoleNouns ROLES = RoleNouns.standard();
    private static final Vocabulary TITLES = Vocabulary.read("titles.txt");

    static Voices of(List<Occurrence> claim) {
        Map<String, Speaker> speakers = new LinkedHashMap<>();
        Set<String> articles = new HashSet<>();
        for (Occurrence occurrence : claim) {
            articles.add(occurrence.articleId());
            occurrence
                    .speakers()
                    .forEach(speaker -> speakers.merge(
                            speaker.id(), speaker, (known, other) -> known.speaksFor() == null ? other : known));
        }
        boolean named = !speakers.isEmpty() && speakers.values().stream().allMatch(Voices::isName);
        return new Voices(List.copyOf(speakers.values()), articles, named, named && !Telling.nowhere(claim));
    }

    /** Whether both have names and neither belongs to the other. */
    boolean areOthersThan(Voices those) {
        return named
                && those.named
                && speakers.stream().allMatch(one -> those.speakers.stream().noneMatch(other -> related(one, other)));
    }

    /** Whether, besides, nobody can be the mouth of the other, each is given the words by name, and no article has both. */
    boolean areGivenWhatIsGivenTo(Voices those) {
        return told
                && those.told
                && articles.stream().noneMatch(those.articles::contains)
                && areOthersThan(those)
                && speakers.stream().allMatch(one -> those.speakers.stream().allMatch(other -> strangers(one, other)));
    }

    /** Who has no name ("an officer", "the Mayor") may be whoever is named elsewhere; outlets pass on what others said. */
    private static boolean isName(Speaker speaker) {
        boolean name = Arrays.stream(speaker.name().split(" "))
                .anyMatch(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)));
        String last = lastWord(speaker.name()).toLowerCase(Locale.ROOT);
        return name
                && (speaker.type() == SpeakerType.ORGANIZATION
                        || speaker.type() == SpeakerType.PERSON
                                && ROLES.find(last).isEmpty()
                                && !TITLES.has(last.replace(".", "")))
                && !OutletNames.is(speaker.name());
    }

    private static boolean related(Speaker one, Speaker other) {
        return speaksFor(one, other) || speaksFor(other, one) || namedAfter(one, other);
    }

    private static boolean speaksFor(Speaker one, Speaker other) {
        return SeatsOfPower.speakFor(one, other)
                || one.speaksFor() != null
                        && (one.speaksFor().id().equals(other.id())
                                || shareAName(one.speaksFor().name(), other.name()));
    }

    /** A person and a body or spokesman named after him. */
    private static boolean namedAfter(Speaker one, Speaker other) {
        if (one.type() == SpeakerType.PERSON && other.type() == SpeakerType.PERSON) {
            return false;
        }
        String shorter = lastWord(one.type() == SpeakerType.PERSON ? one.name() : other.name());
        String longer = one.type() == SpeakerType.PERSON ? other.name() : one.name();
        return longer.contains(shorter);
    }

    /** "Norden Chip Works" and "Norden". */
    private static boolean shareAName(String a, String b) {
        Set<String> words = new HashSet<>(List.of(a.split(" ")));
        return List.of(b.split(" ")).stream()
                .anyMatch(
                        word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) && words.contains(word));
    }

    /**
     * Any person may be the mouth of any body, but one that is known to be of another: articles say for whom he speaks, or he
     * is known for offices of other countries.
     */
    private static boolean strangers(Speaker one, Speaker other) {
        boolean person = one.type() == SpeakerType.PERSON;
        if (person == (other.type() == SpeakerType.PERSON)) {
            return true;
        }
        Speaker who = person ? one : other;
        return who.speaksFor() != null || SeatsOfPower.elsewhere(person ? other : one, who);
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
