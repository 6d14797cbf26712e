package org.newsclaims.engine.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsclaims.engine.lexicon.Countries;
import org.newsclaims.engine.lexicon.Country;
import org.newsclaims.engine.lexicon.Figures;
import org.newsclaims.engine.lexicon.GivenNames;
import org.newsclaims.engine.lexicon.Institutions;
import org.newsclaims.engine.lexicon.NounSorts;
import org.newsclaims.engine.lexicon.Places;
import org.newsclaims.engine.lexicon.RoleNoun;
import org.newsclaims.engine.lexicon.RoleNouns;
import org.newsclaims.engine.lexicon.Vocabulary;

/** The word lists that tell names apart. */
record Lexicons(
        GivenNames givenNames,
        Countries countries,
        Institutions institutions,
        RoleNouns roles,
        Figures figures,
        Places places,
        Vocabulary titles,
        NounSorts nouns) {
    private static final Pattern FIRM =
            Pattern.compile("(?i)(?:ltd|limited|plc|llc|llp|gmbh|ag|sarl|s\\.a|inc|corp|pty|oyj|n\\.v|b\\.v)\\.?");
    /** Letters of "limited" and the stop. */
    private static final int LONGEST_FIRM = 8;
    /** What firms end in that no list of institutions has: "Hale Advisors", "Moss Brothers". */
    private static final Vocabulary TRADES = Vocabulary.of(
            "coachworks ironworks steelworks glassworks shipyards foundry textiles advisors advisers associates"
                    + " brothers consultants architects contractors realtors outfitters accountants");

    /** Before "district", what a body of that name looks after. */
    private static final Vocabulary LOOKED_AFTER =
            Vocabulary.of("school schools fire water park parks hospital health transit library utility irrigation");

    private static final Pattern SITE =
            Pattern.compile("(?i)[\\p{L}\\p{N}-]{2,}\\.(?:com|org|net|info|tv|news|example)");

    private static final Pattern BRAND = Pattern.compile(
            "\\p{Lu}\\p{Ll}{2,}(?:watch|tech|soft|bank|works|pedia|corp|coin|net|gram|cast|ware|airlines|airways|media|labs|news)");
    private static final Pattern CAMEL = Pattern.compile("\\p{Lu}?\\p{Ll}+\\p{Lu}[\\p{L}\\p{N}]*");
    /** Capitals within family names: "LaRue", "McCain", "DiCaprio". */
    private static final Pattern PREFIXED = Pattern.compile(
            "(?:Mc|Mac|La|Le|De|Di|Du|Da|Van|Von|Fitz|O|Del|Des|Al|El|Mc[A-Z]|St|Ben|San|Vander|Ver|Lo)\\p{Lu}\\p{Ll}+");

    private static final Vocabulary CROWNED =
            Vocabulary.of("prince princess king queen emperor empress pope duke saint");

    static final Vocabulary ARTICLES = Vocabulary.of("a an the");

    static final Vocabulary COUNTS = Vocabulary.of("one two three four five six seven eight nine ten");

    static final Vocabulary RELATIVES = Vocabulary.of("who which that");

    /** "The village | of Alder". */
    static final Vocabulary PLACES = Vocabulary.of("city town village province island district county state");

    static final Vocabulary OUTLETS = Vocabulary.read("outlets.txt");

    static Lexicons standard() {
        Countries countries = Countries.standard();
        return new Lexicons(
                new GivenNames(),
                countries,
                Institutions.standard(),
                RoleNouns.standard(),
                Figures.standard(),
                new Places(countries),
                Vocabulary.read("titles.txt"),
                NounSorts.standard());
    }

    /** What a noun stands for: by the list of roles, or else by what its dictionary form mostly means. */
    Optional<RoleNoun.Sort> sort(String form, String lemma) {
        return roles.find(form).or(() -> roles.find(lemma)).map(RoleNoun::sort).or(() -> nouns.find(lemma));
    }

    /** "Mayor", "head": whether a noun before "of" says what one person is there. */
    boolean isOffice(String noun) {
        return noun.equals("head") || roles.isOfOnePerson(noun);
    }

    /** Whether a name is an organisation's by list or by its last word. */
    boolean isOrganization(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return institutions.isKeyword(lower.substring(lower.lastIndexOf(' ') + 1))
                || isDistrict(lower)
                || institutions.usualName(lower).isPresent();
    }

    /** "Alder School District", unlike "Lake District". */
    private static boolean isDistrict(String lower) {
        int last = lower.lastIndexOf(' ');
        return last > 0
                && lower.endsWith(" district")
                && LOOKED_AFTER.has(lower.substring(lower.lastIndexOf(' ', last - 1) + 1, last));
    }

    boolean isPlace(String name) {
        return places.has(name);
    }

    /** Whether the article or the list of figures ties a person to a country. */
    boolean areTied(Entity person, Country country) {
        return person.countries().contains(country.name())
                || figures.named(person.name())
                        .filter(f ->
                                f.terms().stream().anyMatch(t -> t.country().equals(country.name())))
                        .isPresent();
    }

    boolean isAcronym(String name) {
        boolean acronym = name.length() > 1 && name.length() < 8;
        for (int i = 0; acronym && i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int c = name.codePointAt(i);
            acronym = Character.isUpperCase(c) || Character.isDigit(c) || c == '.' || c == '-';
        }
        return acronym;
    }

    /** "Holmarfon Egypt": part of a firm in a country; people have a given name first. */
    boolean isBranch(String name) {
        int space = name.indexOf(' ');
        return space > 0
                && !givenNames.has(name.substring(0, space).toLowerCase(Locale.ROOT))
                && countries.named(name.substring(name.lastIndexOf(' ') + 1)).isPresent();
    }

    /** Whether it ends as newspapers and broadcasters do: "Le Monde". */
    boolean isOutlet(String name) {
        return name.indexOf(' ') > 0 && endsAsOutlet(name);
    }

    /** The same of a name of one word, too: "Reuters". */
    static boolean endsAsOutlet(String name) {
        return OUTLETS.has(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** Whether a title and a given name make a name: "Prince Andrew", "Pope Leo". */
    boolean isCrowned(List<String> titles, String name) {
        return !titles.isEmpty()
                && CROWNED.has(titles.get(titles.size() - 1))
                && name.indexOf(' ') < 0
                && givenNames.has(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a name is built as those of firms and sites are: "OrbitBeyond", "Brightline Ltd", "Stagewatch". */
    boolean isBrand(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean owned = name.contains("'s ") || name.contains("’s ");
        return owned && isOutlet(name)
                || last.indexOf('.') > 0 && SITE.matcher(last).matches()
                || last.length() <= LONGEST_FIRM && FIRM.matcher(last).matches()
                || name.indexOf(' ') > 0 && TRADES.has(last.toLowerCase(Locale.ROOT))
                || name.length() == last.length() && BRAND.matcher(name).matches()
                || hasInnerCapital(last)
                        && CAMEL.matcher(last).matches()
                        && !PREFIXED.matcher(last).matches();
    }

    private static boolean hasInnerCapital(String word) {
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'A' && (c <= 'Z' || c >= 0x80)) {
                return true; // or a letter that may be one
            }
        }
        return false;
    }
}
