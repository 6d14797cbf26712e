package org.newsclaims.engine.speaker;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** Members by the party and place behind their names: "Rep. Ty Webb, R-Ohio," is "the Ohio Republican". */
final class PartyLabels {
    private final Page page;
    private final Set<Member> members = new LinkedHashSet<>();

    PartyLabels(Page page, Cast cast) {
        this.page = page;
        for (NameMention mention : cast.mentions()) {
            int to = mention.words().to();
            String label = page.form(to + 1);
            boolean labelled = (page.form(to).equals(",") || page.form(to).equals("("))
                    && label.length() > 3
                    && label.charAt(1) == '-'
                    && mention.entity().isPerson();
            if (labelled) {
                members.add(new Member(
                        mention.entity(),
                        label.charAt(0),
                        label.substring(2).replace(".", "").toLowerCase(Locale.ROOT)));
            }
        }
    }

    /** @param state the beginning of its name, in lower case */
    private record Member(Entity entity, char party, String state) {}

    /**
     * The only one whose label fits a description; empty when none or several do.
     *
     * @param description "Ohio Republican", the party last; may lack the place
     */
    Optional<Entity> labelled(Range description) {
        char party = Character.toUpperCase(page.lower(description.to() - 1).charAt(0));
        String place = page.printed(new Range(description.from(), description.to() - 1))
                .toLowerCase(Locale.ROOT);
        Set<Entity> found = new HashSet<>();
        for (Member member : members) {
            if (member.party() == party && (place.isEmpty() || place.startsWith(member.state()))) {
                found.add(member.entity());
            }
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }
}
