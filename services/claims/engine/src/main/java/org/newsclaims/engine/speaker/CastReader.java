package org.newsclaims.engine.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsclaims.engine.lexicon.Figure;
import org.newsclaims.engine.lexicon.Gender;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** Reads the names of an article: first those that tell what they are, then the short ones that go back to them. */
final class CastReader {
    private static final Vocabulary MALE = Vocabulary.of(
            "mr mr. sir lord king prince father congressman chairman spokesman councilman alderman businessman duke"
                    + " baron actor pope");
    private static final Vocabulary FEMALE = Vocabulary.of(
            "mrs mrs. ms ms. miss lady dame queen princess sister baroness congresswoman chairwoman spokeswoman"
                    + " councilwoman actress");

    /** Titles that families are called by. */
    private static final Vocabulary SURNAMES = Vocabulary.of(
            "king bishop judge major pope prince duke lord marshal dean abbot baron earl knight priest constable");

    private static final Vocabulary SAID = Vocabulary.of("said says added adds told tells recalled");
    /** Sentences in which a surname still means the relative. */
    private static final int SOON = 3;

    /** Family names that stand before the given one: "Wang Yi". */
    private static final Vocabulary ARTICLES = Vocabulary.of("the le la el il der die das");

    static final Vocabulary FAMILY_FIRST = Vocabulary.read("family-first.txt");

    /** "Christians", "Islamists", "Icelanders". */
    private static final Pattern PEOPLE_ENDING =
            Pattern.compile("\\p{Lu}\\p{Ll}+(?:ians|ists|ites|landers|yorkers)|[\\p{L}-]+-Americans");

    private static final Vocabulary PEOPLES = Vocabulary.read("peoples.txt");

    /** "Hurricane Lena" is called like a person. */
    private static final Vocabulary STORMS = Vocabulary.of("hurricane typhoon cyclone storm superstorm");

    /** "9th | Street". */
    private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");

    private static final Vocabulary STREETS =
            Vocabulary.of("street st. st avenue ave. ave road rd. lane drive boulevard blvd. place court floor");

    /** Of a run what tells whether it names a person. */
    private record Called(String name, boolean titled, boolean definite) {}

    private record Gendered(Called called, Gender gender) {}

    private final Lexicons lexicons;
    private final NameRuns runs;
    private final int year;
    private BodyEvidence bodies = BodyEvidence.NONE;
    private PrintedNames printed = PrintedNames.NONE;
    private FullNames forms;
    /** Which runs name persons, of those that have been asked about since it is known which names are bodies'. */
    private final Map<Called, Boolean> persons = new HashMap<>();
    /** Whose a surname is that several bear, place by place. */
    private final Map<NameRun, PersonNotes> bearers = new IdentityHashMap<>();

    /** @param year in which the article was published, for those who held an office then */
    CastReader(Lexicons lexicons, int year) {
        this.lexicons = lexicons;
        this.runs = new NameRuns(lexicons);
        this.forms = new FullNames(List.of(), lexicons.givenNames());
        this.year = year;
    }

    Cast read(Page page) {
        Capitals capitals = new Capitals(page);
        List<NameRun> found = Kin.named(
                page,
                withSurnamesLikeTitles(page, runs.in(page, capitals)).stream()
                        .filter(run -> run.name().length() > 1 && !isNumberedStreet(page, run))
                        .toList(),
                lexicons);
        bodies = BodyEvidence.read(page, found, lexicons);
        printed = PrintedNames.of(page, found, lexicons);
        Map<String, PersonNotes> people = people(page, found);
        NameBearers bearing = new NameBearers(people.values());
        Map<Gendered, Entity> cache = new HashMap<>();
        List<NameMention> mentions = new ArrayList<>();
        for (NameRun run : found) {
            PersonNotes bearer = bearers.get(run);
            Entity entity = bearer != null
                    ? bearer.entity()
                    : cache.computeIfAbsent(
                            new Gendered(called(run), titleGender(run.titles())),
                            called -> entity(run, people, bearing));
            mentions.add(
                    new NameMention(run.words(), entity, page.quote(run.words().from()) >= 0));
        }
        mentions.addAll(new HeadingNames(page, capitals).find(mentions));
        mentions.sort(Comparator.comparingInt(mention -> mention.words().from()));
        return new Cast(mentions);
    }

    /** "King" is a name after "Larry King", though not in "the King". */
    private List<NameRun> withSurnamesLikeTitles(Page page, List<NameRun> all) {
        Set<String> surnames = all.stream()
                .filter(run -> !run.isSingle() && isCalledLikeTitle(run))
                .map(run -> run.surnameKey())
                .collect(Collectors.toSet());
        return all.stream()
                .map(run -> {
                    Range words = run.words();
                    boolean name = run.name().isEmpty()
                            && words.length() == 1
                            && surnames.contains(page.lower(words.from()))
                            && !Lexicons.ARTICLES.has(page.lower(words.from() - 1));
                    return name
                            ? new NameRun(words, page.form(words.from()), List.of(), Set.of(), words.from(), false)
                            : run;
                })
                .toList();
    }

    /** "Larry King", "Tishana King", though not "Eagles Coach". */
    private boolean isCalledLikeTitle(NameRun run) {
        String first = run.firstWord();
        boolean pair = run.name().length() == first.length() + 1 + run.surname().length();
        boolean unknown = pair
                && SURNAMES.has(run.surnameKey())
                && !Capitals.isOrdinary(first)
                && !lexicons.isPlace(run.name().substring(0, first.length()))
                && looksLikePerson(run);
        return unknown || lexicons.givenNames().has(first);
    }

    private static boolean isNumberedStreet(Page page, NameRun run) {
        return run.isSingle()
                && STREETS.has(run.key())
                && ORDINAL.matcher(page.lower(run.words().from() - 1)).matches();
    }

    private static boolean isStreet(NameRun run) {
        return !run.isSingle() && !run.isTitled() && STREETS.has(run.surnameKey());
    }

    /** "Christians", "Mexicans". */
    private boolean isPeople(String name) {
        return PEOPLE_ENDING.matcher(name).matches()
                || PEOPLES.has(key(name))
                || name.endsWith("s")
                        && lexicons.countries()
                                .described(name.substring(0, name.length() - 1))
                                .isPresent();
    }

    private Map<String, PersonNotes> people(Page page, List<NameRun> found) {
        Map<String, PersonNotes> people = new LinkedHashMap<>();
        forms = new FullNames(
                found.stream()
                        .filter(run -> !run.isSingle() && isPerson(run))
                        .map(NameRun::name)
                        .distinct()
                        .toList(),
                lexicons.givenNames());
        for (NameRun run : found) {
            if (!run.isSingle() && isPerson(run)) {
                people.computeIfAbsent(fullName(run.name()), name -> new PersonNotes(name, gender(run), lexicons))
                        .add(run, page);
            }
        }
        NameBearers bearing = new NameBearers(people.values());
        assign(page, found, people, bearing);
        for (NameRun run : found) {
            if (run.isSingle()
                    && run.isTitled()
                    && isPerson(run)
                    && !people.containsKey(run.name())
                    && bearing.ofSurname(run.name()).isEmpty()) {
                people.computeIfAbsent(confirmed(run), name -> new PersonNotes(name, gender(run), lexicons))
                        .add(run, page);
            }
        }
        return people;
    }

    /**
     * Gives every surname that stands alone to one of those who bear it: to whom it alone has been told by then, else to the
     * one called so, else, where it speaks, to a relative named just before, else to the one mentioned most so far, and of two
     * to the one named last.
     */
    private void assign(Page page, List<NameRun> found, Map<String, PersonNotes> people, NameBearers bearing) {
        Map<PersonNotes, int[]> met = new IdentityHashMap<>();
        Map<String, NameRun> inFull = new HashMap<>(); // by surname, the last
        for (int i = 0; i < found.size(); i++) {
            NameRun run = found.get(i);
            List<PersonNotes> sharing = bearing.ofSurname(run.name());
            if (!run.isSingle() && isPerson(run)) {
                inFull.put(run.surnameKey(), run);
                int[] seen = met.computeIfAbsent(people.get(fullName(run.name())), notes -> new int[2]);
                seen[0]++;
                seen[1] = i;
            } else if (run.isSingle() && !sharing.isEmpty()) {
                Gender told = titleGender(run.titles());
                List<PersonNotes> fitting = sharing.stream()
                        .filter(notes -> notes.gender().agrees(told))
                        .toList();
                List<PersonNotes> called = calledAs(run, fitting.isEmpty() ? sharing : fitting);
                NameRun last = inFull.get(run.key());
                PersonNotes relative = isSaidByRelative(page, run, last) ? people.get(fullName(last.name())) : null;
                PersonNotes bearer = called.contains(relative) ? relative : mostMet(called, met);
                bearer.add(run, page);
                met.computeIfAbsent(bearer, notes -> new int[2])[0]++;
                if (sharing.size() > 1 && !fitting.isEmpty()) {
                    bearers.put(run, bearer);
                }
            }
        }
    }

    /** "Ola Moss was jailed. His brother, Karl Moss, spoke. “It is unfair,” | Moss | said": who was named last speaks. */
    private static boolean isSaidByRelative(Page page, NameRun surname, NameRun full) {
        int at = surname.words().from();
        boolean speaks = SAID.has(page.lower(at - 1))
                || SAID.has(page.lower(surname.words().to()));
        return speaks
                && full != null
                && page.sentence(at) - page.sentence(full.words().from()) <= SOON
                && Kin.isOfSpeakingRelative(page, full);
    }

    private static PersonNotes mostMet(List<PersonNotes> called, Map<PersonNotes, int[]> met) {
        int[] never = {0, -1};
        PersonNotes best = called.get(0);
        for (PersonNotes notes : called) {
            int[] one = met.getOrDefault(notes, never);
            int[] other = met.getOrDefault(best, never);
            best = one[0] > other[0] || one[0] == other[0] && one[1] > other[1] ? notes : best;
        }
        return best;
    }

    private static String key(String surname) {
        return surname.toLowerCase(Locale.ROOT);
    }

    /** The full name of a public figure, where office and country are told with the surname; else the surname. */
    private String confirmed(NameRun run) {
        return lexicons.figures()
                .confirmed(run.name(), run.titles(), run.countries(), year)
                .map(Figure::name)
                .orElse(run.name());
    }

    private Entity entity(NameRun run, Map<String, PersonNotes> people, NameBearers bearing) {
        String name = run.name();
        if (isPerson(run) && !run.isSingle()) {
            return people.get(fullName(name)).entity();
        }
        Gender told = titleGender(run.titles());
        List<PersonNotes> sharing = bearing.ofSurname(name).stream()
                .filter(notes -> notes.gender().agrees(told))
                .toList();
        if (run.isSingle() && !sharing.isEmpty()) {
            return mostSpokenOf(calledAs(run, sharing)).entity();
        }
        Entity alone = alone(run);
        boolean given = run.isSingle() && !run.isTitled() && alone.type() == SpeakerType.PERSON;
        return given ? bearing.ofGivenName(name).map(PersonNotes::entity).orElse(alone) : alone;
    }

    /** Of two Orrs "Senator Orr" is the senator. */
    private static List<PersonNotes> calledAs(NameRun run, List<PersonNotes> sharing) {
        List<PersonNotes> called =
                sharing.stream().filter(notes -> notes.isCalled(run.titles())).toList();
        return called.isEmpty() ? sharing : called;
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
                    seat ? name : printed.fullest(country.get().name(), name),
                    SpeakerType.ORGANIZATION,
                    Gender.UNKNOWN,
                    Set.of(),
                    Set.of(country.get().name()));
        }
        var usual = lexicons.institutions().usualName(name);
        if (usual.isPresent() || printed.isExplained(name)) {
            String full = printed.fullest(usual.orElse(name), name);
            return new Entity(full, SpeakerType.ORGANIZATION, Gender.UNKNOWN, Set.of(), Set.of());
        }
        if (run.isSingle() && isPeople(name)) {
            return new Entity(name, SpeakerType.GROUP, Gender.UNKNOWN, Set.of(), Set.of());
        }
        var body = bodies.named(name);
        if (body.isPresent()) {
            return new Entity(body.get(), SpeakerType.ORGANIZATION, Gender.UNKNOWN, Set.of(), Set.of());
        }
        boolean organization = isStorm(run)
                || run.definite() && !lexicons.givenNames().has(FullNames.firstWord(name))
                || lexicons.isOrganization(name)
                || lexicons.isAcronym(name)
                || lexicons.isBrand(name)
                || lexicons.isPlace(name)
                || isBodyOf(name)
                || run.isSingle() && !run.isTitled() && isWord(name)
                || isStreet(run)
                || !run.isTitled() && (isShouted(name) || lexicons.isBranch(name) || lexicons.isOutlet(name));
        return new Entity(
                name,
                organization ? SpeakerType.ORGANIZATION : SpeakerType.PERSON,
                organization ? Gender.UNKNOWN : gender(run),
                Set.of(),
                Set.of());
    }

    /** "Fix", "Industry": a word of the language is nobody's name where no fuller name is told. */
    private boolean isWord(String name) {
        return Capitals.isOrdinary(key(name)) && !lexicons.givenNames().has(key(name));
    }

    private boolean isPerson(NameRun run) {
        return persons.computeIfAbsent(called(run), called -> looksLikePerson(run));
    }

    private static Called called(NameRun run) {
        return new Called(run.name(), run.isTitled(), run.definite());
    }

    private boolean looksLikePerson(NameRun run) {
        String name = run.name();
        if (lexicons.countries().named(name).isPresent()
                || lexicons.countries().seatedIn(name).isPresent()) {
            return false;
        }
        if (run.isTitled() || lexicons.figures().named(name).isPresent()) {
            return true;
        }
        if (isStorm(run)) {
            return false;
        }
        if (lexicons.isOrganization(name)
                || lexicons.isAcronym(name)
                || lexicons.isBrand(name)
                || bodies.named(name).isPresent()
                || isShouted(name)
                || lexicons.isBranch(name)
                || lexicons.isOutlet(name) && ARTICLES.has(FullNames.firstWord(name))) { // "Le Monde"
            return false;
        }
        return lexicons.givenNames().has(FullNames.firstWord(name))
                || !run.isSingle()
                        && !run.definite()
                        && name.split(" ").length <= 4
                        && name.indexOf(" of ") < 0
                        && name.indexOf(" for ") < 0;
    }

    private static boolean isStorm(NameRun run) {
        return !run.isSingle() && STORMS.has(run.firstWord());
    }

    /** "Office of the Auditor": named by what it is first. */
    private boolean isBodyOf(String name) {
        boolean linked = name.indexOf(" of ") > 0 || name.indexOf(" for ") > 0;
        return linked
                && (lexicons.institutions().isKeyword(FullNames.firstWord(name))
                        || NameRuns.MEMBERS.has(FullNames.firstWord(name)));
    }

    /** "POLITICO Massachusetts": no given name is printed in capitals. */
    private boolean isShouted(String name) {
        int space = name.indexOf(' ');
        return space > 2 && name.indexOf('.') < 0 && lexicons.isAcronym(name.substring(0, space));
    }

    private String fullName(String name) {
        String longest = forms.of(name);
        return lexicons.figures()
                .named(longest)
                .map(figure -> printed.fullest(figure.name(), longest))
                .orElse(longest);
    }

    private Gender gender(NameRun run) {
        String name = forms.of(run.name());
        var figure = lexicons.figures().named(name);
        if (figure.isPresent()) {
            return figure.get().gender();
        }
        Gender told = titleGender(run.titles());
        return told != Gender.UNKNOWN ? told : lexicons.givenNames().gender(FullNames.firstWord(name));
    }

    static Gender titleGender(List<String> titles) {
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
}
