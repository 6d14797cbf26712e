package org.newsclaims.engine.merging;

import java.util.List;
import java.util.Map;
import org.newsclaims.engine.lexicon.Figure;
import org.newsclaims.engine.lexicon.Figures;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;

/** Seats of power that speak for whoever holds an office there: what one of the two says is no conflict between them. */
final class SeatsOfPower {
    private static final Map<String, String[]> OFFICES = Map.of(
            "White House", new String[] {"president", "United States"},
            "Kremlin", new String[] {"president", "Russia"},
            "Elysee", new String[] {"president", "France"},
            "Downing Street", new String[] {"prime minister", "Britain"});
    private static final Figures FIGURES = Figures.standard();

    private SeatsOfPower() {}

    static boolean speakFor(Speaker seat, Speaker person) {
        String[] office = OFFICES.get(seat.name());
        return office != null
                && held(person).stream()
                        .anyMatch(term -> term.office().equals(office[0])
                                && term.country().equals(office[1]));
    }

    /** Whether the person is known for offices of other countries alone. */
    static boolean elsewhere(Speaker seat, Speaker person) {
        String[] office = OFFICES.get(seat.name());
        List<Figure.Term> held = held(person);
        return office != null
                && !held.isEmpty()
                && held.stream().noneMatch(term -> term.country().equals(office[1]));
    }

    private static List<Figure.Term> held(Speaker person) {
        return person.type() == SpeakerType.PERSON
                ? FIGURES.named(person.name()).map(Figure::terms).orElse(List.of())
                : List.of();
    }
}
