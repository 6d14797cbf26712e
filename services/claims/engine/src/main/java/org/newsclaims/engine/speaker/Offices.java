package org.newsclaims.engine.speaker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsclaims.engine.lexicon.Country;
import org.newsclaims.engine.lexicon.Figure;
import org.newsclaims.engine.lexicon.Gender;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** Who "the president", "the Turkish leader" or "the senator" is. */
final class Offices {
    private static final Map<String, Vocabulary> TITLES = Map.of(
            "senator", Vocabulary.of("senator sen sen."),
            "congressman", Vocabulary.of("congressman rep rep. representative"),
            "congresswoman", Vocabulary.of("congresswoman rep rep. representative"),
            "governor", Vocabulary.of("governor gov gov."),
            "general", Vocabulary.of("general gen gen. lt col"),
            "leader", Vocabulary.of("leader president premier prime chancellor king chairman"),
            "minister", Vocabulary.of("minister"),
            "premier", Vocabulary.of("premier prime"),
            "nominee", Vocabulary.of("nominee candidate"));
    private static final List<String> HEADS_OF_STATE =
            List.of("president", "prime minister", "chancellor", "king", "leader", "premier");
    private static final Vocabulary BLANKET = Vocabulary.of("nominee candidate businessman billionaire leader");

    private static final Vocabulary PARTIES = Vocabulary.of(
            "democratic democrat republican gop labour labor conservative tory liberal green socialist communist independent libertarian");
    private static final Map<String, String> OTHER_NAMES =
            Map.of("gop", "republican", "democrat", "democratic", "labor", "labour", "tory", "conservative");

    private static final int CALLED_BACK = 400;

    private final Page page;
    private final Cast cast;
    private final Memory memory;
    private final Lexicons lexicons;
    private final int year;
    private final Deceased deceased;

    Offices(Page page, Cast cast, Memory memory, Lexicons lexicons, int year, Deceased deceased) {
        this.page = page;
        this.cast = cast;
        this.memory = memory;
        this.lexicons = lexicons;
        this.year = year;
        this.deceased = deceased;
    }

    /**
     * @param core the noun phrase
     * @param head its noun, an office
     * @param definite whether "the" or "this" stands before it
     */
    Optional<Entity> holder(Range core, int head, boolean definite) {
        String office = page.lower(head);
        Optional<Country> country = country(core, head);
        if (!definite && country.isEmpty()) {
            return Optional.empty();
        }
        Predicate<Entity> fits = e -> e.isPerson()
                && hasOffice(e, office)
                && country.map(c -> e.countries().isEmpty() || lexicons.areTied(e, c))
                        .orElse(true)
                && describes(e, core, head)
                && isOfParty(e, core, head);
        Optional<Entity> titled =
                cast.nearest(head, fits.and(e -> !deceased.has(e))).or(() -> cast.nearest(head, fits));
        if (titled.isPresent() && (country.isEmpty() || lexicons.areTied(titled.get(), country.get()))) {
            return titled;
        }
        Optional<Entity> known = country.flatMap(c -> byOffice(office, core, head, c));
        return known.or(() -> titled).or(() -> BLANKET.has(office) ? lastPerson(head) : Optional.empty());
    }

    /** Who has been called so: "the doctor" after "Hugh Hill, a doctor". */
    Optional<Entity> called(Range core, int head) {
        String noun = page.lower(head);
        List<NameMention> before = cast.within(new Range(Math.max(0, head - CALLED_BACK), head));
        for (int i = before.size() - 1; i >= 0; i--) {
            Entity entity = before.get(i).entity();
            boolean so = entity.isPerson()
                    && !before.get(i).words().overlaps(core)
                    && entity.roles().stream().anyMatch(role -> role.equals(noun) || role.endsWith(' ' + noun));
            if (so) {
                return Optional.of(entity);
            }
        }
        return Optional.empty();
    }

    private Optional<Entity> byOffice(String office, Range core, int head, Country country) {
        List<String> names = office.equals("leader") || office.equals("counterpart")
                ? HEADS_OF_STATE
                : List.of(
                        head > core.from() && page.lower(head).equals("minister")
                                ? page.lower(head - 1) + " minister"
                                : office);
        for (String name : names) {
            Optional<Entity> named = lexicons.figures()
                    .holder(name, country.name(), year)
                    .flatMap(figure -> cast.nearest(head, person -> isNamed(person, figure)));
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** The list of figures confirms whom the article names; it never brings in somebody else. */
    private static boolean isNamed(Entity person, Figure figure) {
        return person.isPerson()
                && (figure.isNamed(person.name()) || person.name().equals(figure.surname()));
    }

    private Optional<Country> country(Range core, int head) {
        for (int i = core.from(); i < head; i++) {
            Optional<Country> one = lexicons.countries().described(page.form(i));
            Optional<Country> two = lexicons.countries().described(page.form(i) + ' ' + page.form(i + 1));
            if (two.isPresent() || one.isPresent()) {
                return two.or(() -> one);
            }
            Optional<Country> owner = lexicons.countries().named(page.form(i));
            if (owner.isPresent() && page.lower(i + 1).equals("'s")) {
                return owner;
            }
        }
        return page.lower(head + 1).equals("of") ? lexicons.countries().named(page.form(head + 2)) : Optional.empty();
    }

    private boolean hasOffice(Entity person, String office) {
        Predicate<String> fits = TITLES.containsKey(office) ? TITLES.get(office)::has : office::equals;
        return person.roleWords().anyMatch(fits)
                || lexicons.figures()
                        .named(person.name())
                        .map(f -> f.terms().stream()
                                .anyMatch(t ->
                                        t.covers(year) && fits.test(t.office().split(" ")[0])))
                        .orElse(false);
    }

    /** "the foreign minister" is no prime minister. */
    private boolean describes(Entity person, Range core, int head) {
        if (!page.lower(head).equals("minister") && !page.lower(head).equals("secretary") || head == core.from()) {
            return true;
        }
        String before = page.lower(head - 1);
        return person.gender() != null
                && (person.roles().stream().anyMatch(role -> role.contains(before))
                        || person.gender() == Gender.UNKNOWN);
    }

    /** "The GOP nominee" is nobody whom the article calls a nominee of another party. */
    private boolean isOfParty(Entity person, Range core, int head) {
        String party = head > core.from() ? page.lower(head - 1) : "";
        if (!PARTIES.has(party)) {
            return true;
        }
        List<String> told =
                person.roleWords().filter(PARTIES::has).map(Offices::usualParty).toList();
        return told.isEmpty() || told.contains(usualParty(party));
    }

    private static String usualParty(String party) {
        return OTHER_NAMES.getOrDefault(party, party);
    }

    private Optional<Entity> lastPerson(int head) {
        return memory.lastSingle(SpeakerType.PERSON)
                .flatMap(turn -> cast.nearest(
                        head, e -> e.name().equals(turn.speakers().get(0).name())));
    }
}
