package org.newsclaims.engine.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;

/**
 * Finds the person whom an article calls by an office or role alone, "the coroner", where another article ties the two:
 * "Coroner Jo Barre". One only who is called so, in the same article or else in the whole event.
 */
final class Holders {
    /** What too many are to tell anybody, or what is no role at all. */
    private static final Vocabulary ANYBODY = Vocabulary.of(
            "man woman boy girl person witness resident neighbour victim official source insider friend mother father wife husband son daughter brother sister parent relative member people user customer patient passenger driver student child citizen tourist survivor suspect defendant fan spokesman aide adviser somebody one");

    private static final Vocabulary DEFINITE = Vocabulary.of("the this that");

    private final NameForms forms;
    private final Callings callings;
    private final List<List<Integer>> groups;

    Holders(NameForms forms, Callings callings, List<List<Integer>> groups) {
        this.forms = forms;
        this.callings = callings;
        this.groups = groups;
    }

    /** The place of the holder's group; empty when the words mean nobody in particular. */
    Optional<Integer> of(String articleId, Speaker speaker) {
        if (speaker.type() == SpeakerType.PERSON || speaker.type() == SpeakerType.GROUP || Names.isOfBody(speaker)) {
            return Optional.empty();
        }
        Description description = Description.of(speaker.name());
        if (description.plural() || !description.parts().isEmpty()) {
            return Optional.empty();
        }
        boolean vague = ANYBODY.has(description.head()) || !isDefinite(speaker);
        if (vague && (description.modifiers().isEmpty() || !Names.isProper(speaker.name()))) {
            return Optional.empty();
        }
        Set<String> told = new TreeSet<>(description.modifiers());
        told.addAll(named(speaker.mention()));
        Set<Integer> here = new TreeSet<>();
        Set<Integer> anywhere = new TreeSet<>();
        for (int group = 0; group < groups.size(); group++) {
            Set<String> places = calledSo(groups.get(group), description.head(), told);
            if (places.contains(articleId)) {
                here.add(group);
            }
            if (!places.isEmpty()) {
                anywhere.add(group);
            }
        }
        Set<Integer> candidates = here.isEmpty() ? anywhere : here;
        return candidates.size() == 1 ? Optional.of(candidates.iterator().next()) : Optional.empty();
    }

    /** The names among the words that stand for a speaker: of "the governor of Alder, Jo Barre" Alder, Jo and Barre. */
    private static Set<String> named(String mention) {
        Set<String> names = new TreeSet<>();
        int space = mention.indexOf(' ');
        for (String word : mention.substring(space + 1).split("[^\\p{L}\\p{N}’'.]+")) {
            if (space > 0 && !word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                Folding.words(word).forEach(part -> names.add(SameWords.one(part)));
            }
        }
        return names;
    }

    /** "The coroner" rather than "a coroner"; pronouns stand for what was definite before. */
    private static boolean isDefinite(Speaker speaker) {
        String mention = speaker.mention().toLowerCase(Locale.ROOT);
        int space = mention.indexOf(' ');
        return space < 0
                || DEFINITE.has(mention.substring(0, space))
                || mention.contains("'s ")
                || mention.contains("’s ");
    }

    /** The articles in which the people of a group are called so. */
    private Set<String> calledSo(List<Integer> group, String role, Set<String> modifiers) {
        Set<String> articles = new TreeSet<>();
        Set<String> words = new HashSet<>();
        for (int form : group) {
            for (Callings.Told told : callings.of(form)) {
                words.addAll(told.calling().words());
                Folding.words(told.calling().name()).forEach(part -> words.add(SameWords.one(part)));
                if (told.calling().role().equals(role)) {
                    articles.add(told.articleId());
                }
            }
        }
        boolean speaks = group.stream().anyMatch(form -> forms.get(form).name() instanceof PersonName);
        return speaks && words.containsAll(modifiers) ? articles : Set.of();
    }
}
