package org.newsclaims.engine.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsclaims.engine.lexicon.Figure;
import org.newsclaims.engine.lexicon.Gender;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** Reads the names of an article: first those that tell what they are, then the short ones that go back to them. */
final class CastReader {
    private static final Vocabulary MALE = Vocabulary.of(
            "mr mr. sir lord king prince father congressman chairman spokesman councilman alderman businessman duke baron actor pope");
    private static final Vocabulary FEMALE = Vocabulary.of(
            "mrs mrs. ms ms. miss lady dame queen princess sister baroness congresswoman chairwoman spokeswoman councilwoman actress");

    private final Lexicons lexicons;
    private final NameRuns runs;
    private final int year;
    private BodyEvidence bodies = BodyEvidence.NONE;

    /** @param year in which the article was published, for those who held an office then */
    CastReader(Lexicons lexicons, int year) {
        this.lexicons = lexicons;
        this.runs = new NameRuns(lexicons);
        this.year = year;
    }

    Cast read(Page page) {
        List<NameRun> found =
                runs.in(page).stream().filter(run -> !run.name().isEmpty()).toList();
        bodies = BodyEvidence.read(page, found, lexicons);
        Map<String, PersonNotes> people = people(page, found);
        Map<String, List<PersonNotes>> families = families(people);
        Map<String, Entity> cache = new HashMap<>();
        List<NameMention> mentions = new ArrayList<>();
        for (NameRun run : found) {
            Entity entity = cache.computeIfAbsent(
                    run.name() + '|' + run.isTitled() + '|' + run.definite() + '|' + titleGender(run.titles()),
                    key -> entity(run, people, families));
            mentions.add(
                    new NameMention(run.words(), entity, page.quote(run.words().from()) >= 0));
        }
        return new Cast(mentions);
    }

    private Map<String, PersonNotes> people(Page page, List<NameRun> found) {
        Map<String, PersonNotes> people = new LinkedHashMap<>();
        for (NameRun run : found) {
            if (!run.isSingle() && isPerson(run)) {
                people.computeIfAbsent(fullName(run.name()), name -> new PersonNotes(name, gender(run)))
                        .add(run, page);
            }
        }
        Map<String, List<PersonNotes>> families = families(people);
        for (NameRun run : found) {
            if (run.isSingle()) {
                families.getOrDefault(key(run.name()), List.of()).stream()
                        .findFirst()
                        .ifPresent(notes -> notes.add(run, page));
            }
        }
        for (NameRun run : found) {
            if (run.isSingle()
                    && run.isTitled()
                    && isPerson(run)
                    && !people.containsKey(run.name())
                    && !families.containsKey(key(run.name()))) {
                people.computeIfAbsent(single(run.name()), name -> new PersonNotes(name, gender(run)))
                        .add(run, page);
            }
        }
        return people;
    }

    private static Map<String, List<PersonNotes>> families(Map<String, PersonNotes> people) {
        Map<String, List<PersonNotes>> families = new HashMap<>();
        for (PersonNotes notes : people.values()) {
            families.computeIfAbsent(key(notes.surname()), surname -> new ArrayList<>())
                    .add(notes);
        }
        return families;
    }

    private static String key(String surname) {
        return surname.toLowerCase(Locale.ROOT);
    }

    private String single(String surname) {
        return lexicons.figures().surnamed(surname, year).map(Figure::name).orElse(surname);
    }

    private Entity entity(NameRun run, Map<String, PersonNotes> people, Map<String, List<PersonNotes>> families) {
        String name = run.name();
        if (isPerson(run) && !run.isSingle()) {
            return people.get(fullName(name)).entity();
        }
        Gender told = titleGender(run.titles());
        List<PersonNotes> sharing = families.getOrDefault(key(name), List.of()).stream()
                .filter(notes -> notes.gender().agrees(told))
                .toList();
        if (run.isSingle() && !sharing.isEmpty()) {
            return mostSpokenOf(sharing).entity();
        }
        PersonNotes known = run.isSingle() ? people.get(single(name)) : null;
        return known == null ? alone(run) : known.entity();
    }

    private static PersonNotes mostSpokenOf(List<PersonNotes> sharing) {
        PersonNotes best = sharing.get(0);
        for (PersonNotes notes : sharing) {
            if (notes.mentions() > best.mentions()) {
                best = notes;
            }
        }
        return best;
    }

    private Entity alone(NameRun run) {
        String name = run.name();
        var country =
                lexicons.countries().named(name).or(() -> lexicons.countries().seatedIn(name));
        if (country.isPresent()) {
            boolean seat = lexicons.countries().named(name).isEmpty();
            return new Entity(
                    seat ? name : country.get().name(),
                    SpeakerType.ORGANIZATION,
                    Gender.UNKNOWN,
                    Set.of(),
                    Set.of(country.get().name()));
        }
        var usual = lexicons.institutions().usualName(name);
        if (usual.isPresent()) {
            return new Entity(usual.get(), SpeakerType.ORGANIZATION, Gender.UNKNOWN, Set.of(), Set.of());
        }
        var figure = lexicons.figures().surnamed(name, year);
        if (run.isSingle() && figure.isPresent()) {
            return new Entity(
                    figure.get().name(), SpeakerType.PERSON, figure.get().gender(), Set.of(), Set.of());
        }
        var body = bodies.named(name);
        if (body.isPresent()) {
            return new Entity(body.get(), SpeakerType.ORGANIZATION, Gender.UNKNOWN, Set.of(), Set.of());
        }
        boolean organization = run.definite() && !lexicons.givenNames().has(first(name))
                || lexicons.isOrganization(name)
                || lexicons.isAcronym(name)
                || lexicons.isPlace(name);
        return new Entity(
                name,
                organization ? SpeakerType.ORGANIZATION : SpeakerType.PERSON,
                organization ? Gender.UNKNOWN : gender(run),
                Set.of(),
                Set.of());
    }

    private boolean isPerson(NameRun run) {
        String name = run.name();
        if (lexicons.countries().named(name).isPresent()
                || lexicons.countries().seatedIn(name).isPresent()) {
            return false;
        }
        if (run.isTitled() || lexicons.figures().named(name).isPresent()) {
            return true;
        }
        if (lexicons.isOrganization(name)
                || lexicons.isAcronym(name)
                || bodies.named(name).isPresent()) {
            return false;
        }
        return lexicons.givenNames().has(first(name))
                || !run.isSingle()
                        && !run.definite()
                        && name.split(" ").length <= 4
                        && name.indexOf(" of ") < 0
                        && name.indexOf(" for ") < 0;
    }

    private String fullName(String name) {
        return lexicons.figures().named(name).map(Figure::name).orElse(name);
    }

    private Gender gender(NameRun run) {
        var figure = lexicons.figures().named(run.name());
        if (figure.isPresent()) {
            return figure.get().gender();
        }
        Gender told = titleGender(run.titles());
        return told != Gender.UNKNOWN ? told : lexicons.givenNames().gender(first(run.name()));
    }

    private static Gender titleGender(List<String> titles) {
        for (String title : titles) {
            for (String word : title.split(" ")) {
                if (MALE.has(word)) {
                    return Gender.MALE;
                }
                if (FEMALE.has(word)) {
                    return Gender.FEMALE;
                }
            }
        }
        return Gender.UNKNOWN;
    }

    private static String first(String name) {
        int space = name.indexOf(' ');
        return (space < 0 ? name : name.substring(0, space)).toLowerCase(Locale.ROOT);
    }

    /** What the article tells about one person. */
    private static final class PersonNotes {
        private final String name;
        private Gender gender;
        private final Set<String> roles = new HashSet<>();
        private final Set<String> countries = new HashSet<>();
        private int mentions;

        PersonNotes(String name, Gender gender) {
            this.name = name;
            this.gender = gender;
        }

        void add(NameRun run, Page page) {
            mentions++;
            if (gender == Gender.UNKNOWN) {
                gender = titleGender(run.titles());
            }
            roles.addAll(run.titles());
            countries.addAll(run.countries());
            int after = run.words().to();
            if (page.lower(after).equals("of") && page.capitalised(after + 1)) {
                countries.add(page.printed(new Range(after + 1, after + 2)));
            }
        }

        String name() {
            return name;
        }

        Gender gender() {
            return gender;
        }

        int mentions() {
            return mentions;
        }

        String surname() {
            return name.substring(name.lastIndexOf(' ') + 1);
        }

        Entity entity() {
            return new Entity(name, SpeakerType.PERSON, gender, roles, countries);
        }
    }
}
