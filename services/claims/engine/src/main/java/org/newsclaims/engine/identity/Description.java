package org.newsclaims.engine.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;

/**
 * What somebody without a name is called: "officials", "jury", "spokesman for the mayor".
 *
 * @param head its noun
 * @param modifiers what else tells who is meant
 * @param parts words that single out some, such as "other" and "two"
 * @param plural whether the noun is in the plural
 */
record Description(String head, Set<String> modifiers, Set<String> parts, boolean plural) implements Name {
    private static final Vocabulary SMALL =
            Vocabulary.of("the a an of and for in on at to with from by its their his her");
    private static final Vocabulary OPENS = Vocabulary.of("of for in on at to with from by who that which");
    private static final Vocabulary PARTS = Vocabulary.of(
            "other others another more some several many most few former ex one two three four five six seven eight nine ten dozen first second third no all both");
    private static final Vocabulary VAGUE = Vocabulary.of(
            "official source person resident expert analyst witness authority critic supporter activist people user customer others observer researcher scientist leader lawmaker");
    private static final Vocabulary NUMBERS = Vocabulary.of("two three four five six seven eight nine ten dozen both");
    private static final Set<String> AS_ONE = Set.of("jury", "relative");
    private static final Vocabulary UNTELLING = Vocabulary.of("member trade labour local");

    static Description of(String name) {
        List<String> words = Folding.words(name);
        if (words.isEmpty()) {
            words = List.of(Folding.fold(name));
        }
        int end = 0;
        while (end < words.size() && !(end > 0 && OPENS.has(words.get(end)))) {
            end++;
        }
        int at = end - 1;
        boolean plural = SameWords.isPlural(words.get(at));
        String head = SameWords.one(words.get(at));
        if (head.equals("member") && at > 0) {
            at--;
            head = SameWords.one(words.get(at));
        }
        Set<String> parts = new TreeSet<>();
        Set<String> modifiers = new TreeSet<>();
        String before = String.join(" ", words.subList(0, at));
        for (String word : before.isEmpty() ? List.<String>of() : words.subList(0, at)) {
            (PARTS.has(word) ? parts : modifiers).add(SameWords.one(word));
        }
        words.subList(Math.min(end, words.size()), words.size()).stream()
                .filter(word -> !PARTS.has(word))
                .forEach(word -> modifiers.add(SameWords.one(word)));
        modifiers.removeIf(word -> SMALL.has(word) || UNTELLING.has(word));
        return new Description(head, national(modifiers), parts, plural || AS_ONE.contains(head));
    }

    /** Whether a speaker is called a spokesman and nothing more. */
    static boolean isSpokesman(Speaker speaker) {
        return speaker.type() == SpeakerType.UNNAMED
                && speaker.name().indexOf(' ') < 0
                && SameWords.one(Folding.fold(speaker.name())).equals("spokesman")
                && !SameWords.isPlural(Folding.fold(speaker.name()));
    }

    /** Whether it is the bare plural of a word for anybody. */
    boolean isVague() {
        return plural && modifiers.isEmpty() && VAGUE.has(head);
    }

    /** Adjectives of countries as the countries themselves. */
    private static Set<String> national(Set<String> modifiers) {
        Set<String> plain = new TreeSet<>();
        for (String word : modifiers) {
            Nations.Split split = Nations.split(word);
            plain.add(split.rest().isEmpty() && !split.country().isEmpty() ? Folding.fold(split.country()) : word);
        }
        return plain;
    }

    @Override
    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        keys.add("noun " + head);
        keys.add("body " + head);
        return keys;
    }

    @Override
    public int fullness() {
        return modifiers.size();
    }

    @Override
    public NameRelation to(Name other) {
        if (other instanceof BodyName body) {
            List<String> words = new ArrayList<>(body.words());
            boolean within = !plural
                    && parts.isEmpty()
                    && words.size() > modifiers.size()
                    && words.containsAll(modifiers)
                    && words.get(words.size() - 1).equals(head);
            return within ? NameRelation.SHORTER : NameRelation.APART;
        }
        if (!(other instanceof Description description)
                || !head.equals(description.head)
                || plural != description.plural) {
            return NameRelation.APART;
        }
        if (!parts.equals(description.parts)) {
            boolean counted =
                    plural && parts.isEmpty() && description.parts.stream().allMatch(NUMBERS::has);
            return counted && description.modifiers.containsAll(modifiers)
                    ? NameRelation.TAKING_UP
                    : NameRelation.APART;
        }
        if (modifiers.equals(description.modifiers)) {
            return NameRelation.SAME;
        }
        boolean within = description.modifiers.containsAll(modifiers) && (plural || !modifiers.isEmpty());
        return within ? NameRelation.SHORTER : NameRelation.APART;
    }
}
