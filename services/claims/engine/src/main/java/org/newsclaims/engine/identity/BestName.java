package org.newsclaims.engine.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.speaker.SpeakerIds;

/** Chooses what one speaker of an event is called: the fullest of its names, of those as full the one most articles have. */
final class BestName {
    private static final Comparator<NameForm> BY_USE = Comparator.comparing(
                    (NameForm form) -> form.articles().size())
            .thenComparing(NameForm::times)
            .thenComparing(form -> form.speaker().name().length())
            .thenComparing(form -> form.speaker().name());

    private BestName() {}

    static Speaker of(List<NameForm> forms) {
        NameForm best = forms.stream()
                .max(Comparator.comparing(BestName::telling)
                        .thenComparing(BestName::isCalledGovernment)
                        .thenComparing((NameForm form) -> form.name().fullness())
                        .thenComparing(NameForm::speaks)
                        .thenComparing(BY_USE))
                .orElseThrow();
        String name = best.speaker().name();
        return SpeakerIds.speaker(name, type(name, forms), name);
    }

    /** A name tells more than a description. */
    private static boolean telling(NameForm form) {
        return !(form.name() instanceof Description);
    }

    /** "Norwegian government" rather than "Norway", which is a land as well. */
    private static boolean isCalledGovernment(NameForm form) {
        return form.speaks()
                && form.name() instanceof BodyName body
                && body.isGovernment()
                && body.printed().endsWith("government");
    }

    /** What most of the times it speaks under that name say it is; an organization where as many say so. */
    private static SpeakerType type(String name, List<NameForm> forms) {
        String folded = Folding.fold(name);
        Map<SpeakerType, Integer> votes = new TreeMap<>();
        forms.stream()
                .filter(form -> Folding.fold(form.speaker().name()).equals(folded))
                .forEach(form -> votes.merge(form.speaker().type(), 1 + 2 * form.times(), Integer::sum));
        return votes.entrySet().stream()
                .max(Map.Entry.<SpeakerType, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey() == SpeakerType.ORGANIZATION)
                        .thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }
}
