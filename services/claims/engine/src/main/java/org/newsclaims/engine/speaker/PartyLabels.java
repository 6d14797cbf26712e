package org.newsclaims.engine.speaker;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** Members by the party and place behind their names: "Rep. Ty Webb, R-Ohio," is "the Ohio Republican". */
final class PartyLabels {
    private final Page page;
    private final Cast cast;

    PartyLabels(Page page, Cast cast) {
        this.page = page;
        this.cast = cast;
    }

    /**
     * The only one before a place in the text whose label fits a description; empty when none or several do.
     *
     * @param description "Ohio Republican", the party last; may lack the place
     */
    Optional<Entity> labelled(int before, Range description) {
        char party = Character.toUpperCase(page.lower(description.to() - 1).charAt(0));
        String place = page.printed(new Range(description.from(), description.to() - 1))
                .toLowerCase(Locale.ROOT);
        Set<Entity> found = new HashSet<>();
        for (NameMention mention : cast.mentions()) {
            int to = mention.words().to();
            boolean opens = page.form(to).equals(",") || page.form(to).equals("(");
            if (to < before && opens && mention.entity().isPerson() && fits(page.form(to + 1), party, place)) {
                found.add(mention.entity());
            }
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** Whether "R-Ohio" or "R-Calif." names a party and the place or the beginning of it. */
    private static boolean fits(String label, char party, String place) {
        boolean labels = label.length() > 3 && label.charAt(0) == party && label.charAt(1) == '-';
        String state = labels ? label.substring(2).replace(".", "").toLowerCase(Locale.ROOT) : "";
        return labels && (place.isEmpty() || place.startsWith(state));
    }
}
