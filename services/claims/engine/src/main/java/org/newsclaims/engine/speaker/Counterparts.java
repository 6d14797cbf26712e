package org.newsclaims.engine.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsclaims.engine.lexicon.Country;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/**
 * Who "his Polish counterpart" is: whoever of that country the article names who holds an office like the owner's. The
 * owner is nobody of that country.
 */
final class Counterparts {
    private static final String NOUN = "counterpart";
    private static final Vocabulary FIRST_OF_STATE =
            Vocabulary.of("president premier prime chancellor king queen leader");

    private final Page page;
    private final Cast cast;
    private final Lexicons lexicons;

    Counterparts(Page page, Cast cast, Lexicons lexicons) {
        this.page = page;
        this.cast = cast;
        this.lexicons = lexicons;
    }

    /** Whether words end in "counterpart", so that no name stands behind it. */
    boolean isOne(Range source) {
        return source.length() > 1 && page.lower(source.to() - 1).equals(NOUN);
    }

    /**
     * @param source ends in "counterpart"
     * @param owners whose it is, as far as known
     */
    Speaker of(Range source, List<Speaker> owners) {
        String mention = page.printed(source);
        Optional<Country> country = country(source);
        Optional<Entity> owner = owners.size() == 1
                ? named(source.from(), owners.get(0).name())
                        .filter(person -> country.isEmpty() || !lexicons.areTied(person, country.get()))
                : Optional.empty();
        Optional<Entity> meant = country.flatMap(c -> cast.nearest(
                source.from(),
                e -> e.isPerson()
                        && lexicons.areTied(e, c)
                        && owner.filter(o -> !isPeer(o, e)).isEmpty()));
        return meant.map(e -> SpeakerIds.speaker(e.name(), e.type(), mention))
                .orElseGet(() -> SpeakerIds.speaker(nameless(source, owner), SpeakerType.UNNAMED, mention));
    }

    private Optional<Entity> named(int word, String name) {
        return cast.nearest(word, entity -> entity.isPerson() && entity.name().equals(name));
    }

    /** "Lind's Polish counterpart", or "Polish counterpart" where nobody knows whose. */
    private String nameless(Range source, Optional<Entity> owner) {
        int from = source.from() + 1;
        for (int i = source.from(); i < source.to(); i++) {
            from = page.lower(i).startsWith("'") ? i + 1 : from;
        }
        String plain = page.printed(new Range(from, source.to()));
        return owner.map(person -> person.name().substring(person.name().lastIndexOf(' ') + 1) + "'s " + plain)
                .orElse(plain);
    }

    private Optional<Country> country(Range source) {
        for (int i = source.to() - 2; i >= source.from(); i--) {
            Optional<Country> country = lexicons.countries().described(page.form(i));
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }

    /** Two heads of state, two foreign ministers; of whom no office is told, anybody's peer. */
    private static boolean isPeer(Entity one, Entity other) {
        Set<String> first = one.roleWords().collect(Collectors.toSet());
        Set<String> second = other.roleWords().collect(Collectors.toSet());
        return first.isEmpty()
                || second.isEmpty()
                || first.stream().anyMatch(second::contains)
                || first.stream().anyMatch(FIRST_OF_STATE::has)
                        && second.stream().anyMatch(FIRST_OF_STATE::has);
    }
}
