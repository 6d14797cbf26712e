package org.newsclaims.engine.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/**
 * Who speaks for whom, as far as the words of one article tell: whoever it names by reading it through, those without a
 * name as they come up as sources. Not thread-safe.
 */
final class Spokespeople {
    private final Page page;
    private final Cast cast;
    private final Lexicons lexicons;
    private final NounPhrases nounPhrases;
    private final SpokesPhrases phrases;
    private final Set<String> names = new HashSet<>();
    /** By speaker id and place of the noun. */
    private final Map<String, TreeMap<Integer, Speaker.Principal>> told = new HashMap<>();

    Spokespeople(Page page, Cast cast, Lexicons lexicons, NounPhrases nounPhrases) {
        this.page = page;
        this.cast = cast;
        this.lexicons = lexicons;
        this.nounPhrases = nounPhrases;
        this.phrases = new SpokesPhrases(page, cast, lexicons);
        if (phrases.in(new Range(0, page.size())) >= 0) {
            cast.mentions().forEach(mention -> names.add(mention.entity().name()));
            readNamed();
        }
    }

    private void readNamed() {
        SpokesNames calling = new SpokesNames(page, cast, phrases);
        for (NameMention mention : cast.mentions()) {
            calling.of(mention).ifPresent(found -> principal(found.principal(), mention.words())
                    .ifPresent(principal -> tell(speaker(mention.entity()), found.noun(), principal)));
        }
    }

    private static Speaker speaker(Entity entity) {
        return SpeakerIds.speaker(entity.name(), entity.type(), entity.name());
    }

    /** Takes in what a source tells of the one speaker it means: "a spokesman for the Kremlin". */
    void read(Range source, List<Speaker> meant) {
        int noun = nounPhrases.head(source);
        if (meant.size() == 1 && phrases.isSpokesman(noun) && isCalledSo(meant.get(0), noun)) {
            principal(phrases.principal(noun, source), Range.NONE)
                    .ifPresent(principal -> tell(meant.get(0), noun, principal));
        }
    }

    /** The same of "his spokesman", where "his" has been resolved already. */
    void read(Range source, Speaker owner, Speaker spokesman) {
        int noun = nounPhrases.head(new Range(source.from() + 1, source.to()));
        if (phrases.isSpokesman(noun) && phrases.belongsTo(source.from(), noun) && isCalledSo(spokesman, noun)) {
            tell(spokesman, noun, owner);
        }
    }

    /**
     * Whether a source with this noun surely means this speaker: one called so, or one with a full name. "Secretary" stands
     * for many who are no spokesmen: there only who is called so is sure to be this one.
     */
    private boolean isCalledSo(Speaker speaker, int noun) {
        boolean several = speaker.name().indexOf(' ') > 0;
        if (speaker.type() == SpeakerType.PERSON) {
            return several && !page.lower(noun - 1).equals("press");
        }
        return several && speaker.name().toLowerCase(Locale.ROOT).contains(page.lower(noun));
    }

    private void tell(Speaker speaker, int noun, Speaker principal) {
        if (!principal.id().equals(speaker.id())) {
            told.computeIfAbsent(speaker.id(), id -> new TreeMap<>())
                    .putIfAbsent(noun, Speaker.Principal.of(principal));
        }
    }

    /** A speaker with whom he speaks for: what the source itself says, else what the article says first. */
    Speaker complete(Speaker speaker, Range source) {
        TreeMap<Integer, Speaker.Principal> places = told.get(speaker.id());
        if (places == null) {
            return speaker;
        }
        Integer here = places.ceilingKey(source.from());
        return speaker.speakingFor(
                here != null && source.contains(here)
                        ? places.get(here)
                        : places.firstEntry().getValue());
    }

    /** Who is meant, where it is somebody in particular. */
    private Optional<Speaker> principal(Range words, Range spokesman) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (words.overlaps(spokesman)) {
            return inTitle(words);
        }
        List<Speaker> meant = nounPhrases.resolve(words);
        return meant.size() == 1 && isParticular(meant.get(0), words) ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** "State Department Spokesman Jo Barre": one run of capitals with the name. */
    private Optional<Speaker> inTitle(Range words) {
        String name = page.printed(words);
        return lexicons.isOrganization(name)
                ? Optional.of(SpeakerIds.speaker(
                        lexicons.institutions().usualName(name).orElse(name), SpeakerType.ORGANIZATION, name))
                : Optional.empty();
    }

    /** Somebody with a name; "the group" and "a Danish company" are nobody in particular. */
    private boolean isParticular(Speaker meant, Range words) {
        String name = meant.name();
        if (names.contains(name) || meant.type() == SpeakerType.PERSON) {
            return true;
        }
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return meant.type() != SpeakerType.UNNAMED
                && (!Bodies.isBlanket(last) || name.contains("'s ") || name.contains("’s "))
                && name.codePoints().anyMatch(Character::isUpperCase)
                && (!cast.within(words).isEmpty() || !page.opensSentence(words.from()));
    }
}
