package org.newsclaims.engine.speaker;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsclaims.engine.calendar.CalendarNames;
import org.newsclaims.engine.lexicon.Endings;
import org.newsclaims.engine.lexicon.RoleNoun;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** Finds capitalised runs and takes titles and nationalities off them. */
final class NameRuns {
    private static final Vocabulary FORMER = Vocabulary.of("ex then former vice deputy acting");
    private static final Vocabulary LINKS = Vocabulary.of("of for and on");
    private static final Vocabulary LINKING_HEADS = Vocabulary.of(
            "secretary department ministry minister university court bank council institute board office house chief director bureau federation organization organisation association center centre school college academy chamber society union league committee commission diocese archdiocese city town county borough village township port republic kingdom embassy ministry agency duke prince princess king queen bishop archbishop party coalition confederation front movement alliance congress trust foundation army church authority club museum district");
    /** "Council on Foreign Relations". */
    private static final Vocabulary DELIBERATING =
            Vocabulary.of("council committee commission center centre coalition office institute board congress");
    /** Those whom bodies are called after, with a capital within a sentence: "Defenders of Wildlife". */
    static final Vocabulary MEMBERS = Vocabulary.of(
            "friends defenders doctors mothers citizens daughters sons physicians scientists lawyers reporters");
    /** What "and" joins to the name of a body rather than to the body: "Arts and Sciences". */
    private static final Vocabulary JOINED = Vocabulary.of(
            "sciences services industry technology commerce trade culture sport sports welfare human nuclear forestry fisheries rural urban housing communities families education energy climate wildlife drug explosives cooperation co-operation budget statistics prevention letters");

    /** Capitalised at the head of a sentence without being names. */
    private static final Vocabulary ORDINARY = Vocabulary.read("openers.txt");

    private static final Vocabulary AFTER_PARTICIPLE = Vocabulary.of(
            "by for on about to at in if when whether how why what with from after before during as against over the a an his her its their once twice again repeatedly two three several");
    private static final Vocabulary GIVEN_MONTHS = Vocabulary.of("april may june");
    private static final Vocabulary BEFORE_MONTHS = Vocabulary.of(
            "in since by until till last next this that of early late before after from the a an mid during for on and to every each through");
    private static final Vocabulary DAYS = Vocabulary.of("monday tuesday wednesday thursday friday saturday sunday");
    /** How many words describe an office before its name, and one. */
    private static final int BEFORE_TITLE = 5;
    /** Words of what a body is of before "and": "of Free Divers and Swimmers". */
    private static final int OF_WORDS = 4;

    private static final Vocabulary HONORIFICS = Vocabulary.of("mr mr. mrs mrs. ms ms. miss dr dr.");
    private static final Vocabulary ADDRESSED = Vocabulary.of(
            "president speaker chairman chairwoman secretary justice minister mayor ambassador vice prime");
    /** Offices by their letters: "Harbour GM Jo Barre". */
    private static final Vocabulary LETTERED = Vocabulary.of("gm ceo cto cfo coo cio ciso ada evp svp");

    /** Those who do or believe something, or live somewhere: "beekeepers", "abolitionists". */
    private static final String DOERS = "ers ors ists ians ants ents";

    private static final Endings AGENTS_END = Endings.of(DOERS);
    private static final Pattern AGENTS = Pattern.compile("\\p{L}{4,}(?:" + DOERS.replace(' ', '|') + ")");

    private static final String CALLED =
            "maker sheriff onist ologist ographer atrician yist keeper fighter owner winner worker leader ranger trainer founder defender advocate moderator prosecutor director inspector doctor -in-chief agent president secretary officer man woman person";
    private static final Endings CALLED_END = Endings.of(CALLED);
    private static final Pattern CALLING = Pattern.compile("\\p{L}[\\p{L}-]{2,}(?:" + CALLED.replace(' ', '|') + ")s?");

    private static final Pattern AGENT = Pattern.compile("\\p{L}{3,}(?:er|or|ist|ian)");

    /** "Co-star", "ex-wife". */
    private static final Pattern FELLOW = Pattern.compile("(?:co|ex)-\\p{L}{3,}");

    private final Lexicons lexicons;
    private final PostedNames posted;

    NameRuns(Lexicons lexicons) {
        this.lexicons = lexicons;
        this.posted = new PostedNames(lexicons);
    }

    List<NameRun> in(Page page, Capitals capitals) {
        List<NameRun> runs = new ArrayList<>();
        for (int i = page.headlineEnd(); i < page.size(); ) {
            int end = starts(page, i, capitals) ? pastOwned(page, i, end(page, i)) : i;
            if (end > i) {
                NameRun run = apart(page, new Range(i, end));
                int name = posted.in(page, run.words());
                boolean titled = run.start() == name; // "Secretary of State | Jo Barre"
                runs.add(titled ? run : apart(page, new Range(i, name)));
                i = titled ? end : name;
            } else {
                i++;
            }
        }
        return runs;
    }

    /** "District Attorney | 's Office", "People | 's Daily": the end of a body's name that has a possessive within. */
    private int pastOwned(Page page, int from, int end) {
        if (!page.lower(end).equals("'s") || !page.capitalised(end + 1) || !page.word(end + 1)) {
            return end;
        }
        String owner = page.lower(end - 1);
        boolean common = Capitals.isOrdinary(owner)
                || isCalling(owner)
                || lexicons.titles().has(owner);
        if (!common) {
            return end;
        }
        int to = end(page, end + 1);
        boolean body = page.sentence(end + 1) == page.sentence(from);
        for (int i = end + 1; i < to && !LINKS.has(page.lower(i)); i++) {
            body &= lexicons.institutions().isKeyword(page.lower(i)) || Lexicons.OUTLETS.has(page.lower(i));
        }
        return body ? to : end;
    }

    /** Takes a range of words apart that may begin with lower-case titles. */
    NameRun apart(Page page, Range run) {
        Range words = NameInserts.withoutHonours(page, run);
        List<String> titles = new ArrayList<>();
        Set<String> countries = new LinkedHashSet<>();
        int i = words.from();
        i = pastTitles(page, i, words.to(), titles, countries);
        for (int before = -1; before != i; ) {
            before = i;
            i = pastTitles(page, innerTitle(page, new Range(i, words.to())), words.to(), titles, countries);
        }
        String whole = name(page, words);
        boolean owned = page.lower(words.to() - 2).equals("'s") && lexicons.isOutlet(whole);
        boolean body = owned || lexicons.isOrganization(whole) || lexicons.isPlace(whole) || isBodyOf(page, words);
        i = body ? i : pastCalling(page, new Range(i, words.to()));
        if (body) {
            return new NameRun(run, whole, List.of(), Set.of(), words.from(), true);
        }
        if (i == words.to() && words.length() > 1 && isSurname(page, words)) {
            i--;
        }
        String name = i < words.to() ? name(page, new Range(i, words.to())) : "";
        if (lexicons.isCrowned(titles, name)) {
            name = page.printed(new Range(i - 1, i)) + ' ' + name; // "Prince Andrew" is no Andrew
        }
        return new NameRun(run, name, titles, countries, i, definite(page, words));
    }

    /** "Dutch Chamber of Commerce", but not "Chamber of Commerce President Jo Barre". */
    private boolean isBodyOf(Page page, Range words) {
        boolean body = false;
        for (int i = words.from() + 1; i < words.to() - 1; i++) {
            boolean link = page.lower(i).equals("of") || page.lower(i).equals("for");
            body |= link && lexicons.institutions().isKeyword(page.lower(i - 1));
            if (body && lexicons.titles().has(page.lower(i + 1))) {
                return false;
            }
        }
        return body;
    }

    /** "Mr. Singer": what could be a title is the name after one that people have. */
    private static boolean isSurname(Page page, Range words) {
        return HONORIFICS.has(page.lower(words.from())) && !ADDRESSED.has(page.lower(words.to() - 1));
    }

    /** "Receptionist | Dana Cole", "Public Advocate | Jo Barre": the words before that tell what somebody is. */
    private int pastCalling(Page page, Range words) {
        int at = words.from();
        if (isAdverb(page, at) && words.length() > 1) {
            at++;
        }
        boolean ordinary = true;
        boolean telling = true;
        for (int i = at; i < words.to() - 2; i++) {
            String word = page.lower(i);
            boolean calling = isCalling(word);
            telling &= Capitals.isOrdinary(word) || calling || lexicons.isPlace(page.form(i));
            ordinary &= Capitals.isOrdinary(word) || calling;
            boolean given = lexicons.givenNames().has(page.lower(i + 1))
                    || CastReader.FAMILY_FIRST.has(page.lower(i + 1)) && lexicons.isPlace(page.form(i));
            if (lexicons.givenNames().has(word)) {
                break;
            }
            boolean closing = ordinary || i == words.to() - 3 && !Capitals.isOrdinary(page.lower(i + 2));
            boolean agent = given && i > words.from() && isAgent(word);
            if (telling && given || agent || calling && (given || closing && isNoWord(page, i + 1))) {
                at = i + 1;
            }
        }
        int last = words.to() - 1;
        boolean surname = at == last - 1
                && isCalling(page.lower(at))
                && (Capitals.isOrdinary(page.lower(at))
                        || lexicons.roles().find(page.lower(at)).isPresent())
                && !lexicons.givenNames().has(page.lower(at))
                && !Capitals.isOrdinary(page.lower(last))
                && page.opensSentence(at);
        surname |= at == last - 1 && lexicons.isAcronym(page.form(at)) && LETTERED.has(page.lower(at));
        return surname ? last : at;
    }

    private boolean isNoWord(Page page, int word) {
        return !Capitals.isOrdinary(page.lower(word)) && !isCalling(page.lower(word));
    }

    /** "Ironically | Nichols". */
    private boolean isAdverb(Page page, int word) {
        String lower = page.lower(word);
        return lower.length() > 6
                && lower.endsWith("ly")
                && page.opensSentence(word)
                && !lexicons.givenNames().has(lower)
                && !lexicons.isPlace(page.form(word));
    }

    private boolean isCalling(String word) {
        return LETTERED.has(word)
                || word.indexOf('-') == 2 && FELLOW.matcher(word).matches()
                || lexicons.roles().find(word).filter(RoleNoun::isOfPeople).isPresent()
                || CALLED_END.closeWithPlural(word) && CALLING.matcher(word).matches();
    }

    /** "Recorder", "Secretary-Treasurer", "Wizard", behind a word for whose: "Lund County Recorder | Petra Nowak". */
    private boolean isAgent(String word) {
        String noun = word.substring(word.lastIndexOf('-') + 1);
        return AGENT.matcher(noun).matches() || lexicons.nouns().isPerson(noun);
    }

    private int pastTitles(Page page, int from, int to, List<String> titles, Set<String> countries) {
        int i = from;
        while (i < to) {
            int next = pastTitle(page, i, to, titles, countries);
            if (next == i) {
                break;
            }
            i = next;
        }
        return i;
    }

    /** "Karvian President | Elena Markovic", "Transport Minister | Grace Pell": where the title begins, else the start. */
    private int innerTitle(Page page, Range words) {
        if (words.length() < 2) {
            return words.from();
        }
        boolean given = lexicons.givenNames().has(page.lower(words.from()));
        for (int i = words.from() + 1; i < Math.min(words.to() - 1, words.from() + BEFORE_TITLE); i++) {
            if (lexicons.titles().has(page.lower(i)) && !NameInserts.isInside(page, words.from(), i)) {
                int name = pastTitles(page, i, words.to(), new ArrayList<>(), new LinkedHashSet<>());
                boolean office = lexicons.roles()
                        .find(page.lower(name - 1))
                        .filter(role -> role.sort() == RoleNoun.Sort.OFFICE)
                        .isPresent();
                boolean fits = given
                        ? lexicons.givenNames().has(page.lower(name)) // "Troy Police Chief | Charles Craft"
                        : words.to() - name > 1 || office || page.lower(i).endsWith("."); // "State Police Lt. | Hale"
                return fits && name < words.to() ? i : words.from();
            }
        }
        return words.from();
    }

    private boolean definite(Page page, Range words) {
        return page.lower(words.from() - 1).equals("the")
                && lexicons.roles().find(page.lower(words.to())).isEmpty()
                && !page.lower(words.to()).startsWith("'");
    }

    private int pastTitle(Page page, int i, int end, List<String> titles, Set<String> countries) {
        int longest = lexicons.countries().mayOpenAdjective(page.form(i)) ? Math.min(2, end - i) : 0;
        for (int length = longest; length > 0; length--) {
            String words = name(page, new Range(i, i + length));
            var country = lexicons.countries().described(words);
            if (country.isPresent() && i + length < end) {
                countries.add(country.get().name());
                return i + length;
            }
        }
        if (NameInserts.isRetired(page, i)) {
            return i + 3;
        }
        if (!isTitle(page.lower(i)) || NameInserts.isNoTitle(page, i)) {
            return i;
        }
        int next = i + 1;
        StringBuilder title = new StringBuilder(page.lower(i));
        while (next < end && (lexicons.titles().has(page.lower(next)) || LINKS.has(page.lower(next)))) {
            title.append(' ').append(page.lower(next));
            next++;
            if (LINKS.has(page.lower(next - 1))
                    && next < end
                    && !lexicons.titles().has(page.lower(next))) {
                title.append(' ').append(page.lower(next));
                next++;
            }
        }
        if (next < end && page.form(next).equals(".")) {
            next++;
        }
        titles.add(title.toString());
        return next;
    }

    /** "Minister", "ex-minister", "then-Governor". */
    private boolean isTitle(String word) {
        int hyphen = word.indexOf('-');
        return lexicons.titles().has(word)
                || hyphen > 0
                        && FORMER.has(word.substring(0, hyphen))
                        && lexicons.titles().has(word.substring(hyphen + 1));
    }

    private boolean starts(Page page, int i, Capitals capitals) {
        return (page.capitalised(i) || NameInserts.opens(page, i))
                && page.word(i)
                && (!ORDINARY.has(page.lower(i)) || opensOutlet(page, i) || isGivenName(page, i))
                && !capitals.isHeading(page.paragraph(i))
                && !opensWithPlural(page, i, capitals)
                && !opensWithParticiple(page, i)
                && !isPartyLabel(page, i)
                && !(DAYS.has(page.lower(i)) && page.lower(i + 1).equals("'s")) // "Monday's Courier"
                && !(capitals.isAccident(i) && isAlone(page, i))
                && !(page.lower(i).equals("tv") && !page.capitalised(i - 1) && !page.capitalised(i + 1));
    }

    /** "Ola Berg (I-Vt.)". */
    private static boolean isPartyLabel(Page page, int i) {
        String label = page.form(i);
        boolean behind = page.form(i - 1).equals("(") || page.form(i - 1).equals(",");
        return behind && label.length() > 3 && label.charAt(1) == '-' && Character.isUpperCase(label.charAt(2));
    }

    /** "Lawyer | May | Quist", not "in May Quist". */
    private static boolean isGivenName(Page page, int i) {
        return GIVEN_MONTHS.has(page.lower(i))
                && page.capitalised(i + 1)
                && page.word(i + 1)
                && !ORDINARY.has(page.lower(i + 1))
                && (i == 0
                        || page.sentence(i - 1) != page.sentence(i)
                        || !page.word(i - 1)
                        || !BEFORE_MONTHS.has(page.lower(i - 1)));
    }

    /** "People | 's Daily". */
    private static boolean opensOutlet(Page page, int i) {
        return page.lower(i + 1).equals("'s") && page.capitalised(i + 2) && Lexicons.OUTLETS.has(page.lower(i + 2));
    }

    /** No name that lists know, and no capital after it. */
    private boolean isAlone(Page page, int i) {
        String form = page.form(i);
        return !page.capitalised(i + 1)
                && !bridges(page, i + 1)
                && NameInserts.particles(page, i + 1) == 0
                && !lexicons.givenNames().has(page.lower(i))
                && !lexicons.isPlace(form)
                && !lexicons.isAcronym(form)
                && lexicons.countries().described(form).isEmpty()
                && lexicons.institutions().usualName(form).isEmpty()
                && !lexicons.figures().hasSurname(form);
    }

    /** "Fishermen said", "Beekeepers in the valley": a capital because the sentence begins, not because of a name. */
    private boolean opensWithPlural(Page page, int i, Capitals capitals) {
        String word = page.lower(i);
        boolean plural = word.endsWith("men") || word.endsWith("people") || word.endsWith("s") && isPluralNoun(word);
        return plural
                && page.opensSentence(i)
                && !capitals.isName(word)
                && !lexicons.isOrganization(page.form(i))
                && isAlone(page, i)
                && !page.lower(i + 1).startsWith("'");
    }

    /** "fishers", "parties", "beekeepers"; "Lyons", of which the language has no singular, is a name. */
    private boolean isPluralNoun(String word) {
        return AGENTS_END.close(word) && AGENTS.matcher(word).matches()
                || Capitals.isOrdinaryForm(word)
                || lexicons.nouns().find(Capitals.BASE_FORMS.of(word)).isPresent()
                || lexicons.roles().find(word).isPresent();
    }

    /** "Pressed by reporters, he", "Speaking in Rome, she". */
    private static boolean opensWithParticiple(Page page, int i) {
        String word = page.lower(i);
        return (word.endsWith("ed") || word.endsWith("ing"))
                && page.opensSentence(i)
                && AFTER_PARTICIPLE.has(page.lower(i + 1));
    }

    private int end(Page page, int from) {
        int i = from + (page.capitalised(from) ? 1 : NameInserts.particles(page, from) + 1);
        while (i < page.size() && page.sentence(i) == page.sentence(from)) {
            if (page.capitalised(i) && page.word(i) && !joinsTwo(page, i) && !isDay(page, i)) {
                i++;
            } else if (NameInserts.particles(page, i) > 0) {
                i += NameInserts.particles(page, i) + 1;
            } else if (NameInserts.to(page, i) > i) {
                i = NameInserts.to(page, i);
            } else if (bridges(page, i)) {
                i += page.lower(i + 1).equals("the") ? 3 : 2;
            } else if (isInitialsStop(page, i)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** "J | . | Smith", but not the stop behind "on X". */
    private static boolean isInitialsStop(Page page, int i) {
        return page.form(i).equals(".")
                && page.form(i - 1).length() == 1
                && page.capitalised(i + 1)
                && page.sentence(i + 1) == page.sentence(i);
    }

    /** "Sentenced Hugo Brand | Saturday to". */
    private static boolean isDay(Page page, int i) {
        return DAYS.has(page.lower(i)) && !page.capitalised(i + 1);
    }

    private static boolean joinsTwo(Page page, int i) {
        return page.lower(i).equals("and") || page.lower(i).equals("i");
    }

    private boolean bridges(Page page, int i) {
        boolean capitalNext = page.capitalised(i + 1) && page.word(i + 1);
        if (page.form(i).equals("&")) {
            return capitalNext; // "Holm & Lind"
        }
        if (page.lower(i).equals("and")) {
            boolean joined = JOINED.has(page.lower(i + 1)) || isOutletOfTwo(page, i) || isBodyOfTwo(page, i);
            return capitalNext
                    && joined
                    && !lexicons.titles().has(page.lower(i + 2)); // "and Trade Minister Jo Barre" is somebody else
        }
        boolean members = MEMBERS.has(page.lower(i - 1)) && page.sentence(i - 1) == page.sentence(i - 2);
        boolean head = members || LINKING_HEADS.has(page.lower(i - 1));
        boolean link = page.lower(i).equals("of") || page.lower(i).equals("for");
        link |= page.lower(i).equals("on")
                && DELIBERATING.has(page.lower(i - 1))
                && !CalendarNames.isDayOrMonth(page.lower(i + 1));
        return head && link && (capitalNext || page.lower(i + 1).equals("the") && page.capitalised(i + 2));
    }

    /** "The Harbour Post | and | Courier". */
    private boolean isOutletOfTwo(Page page, int and) {
        return page.lower(and - 2).equals("the")
                && isCalledByWord(page.lower(and - 1))
                && isCalledByWord(page.lower(and + 1))
                && !page.capitalised(and + 2);
    }

    /** "Post", unlike "Reuters". */
    private boolean isCalledByWord(String outlet) {
        return Lexicons.OUTLETS.has(outlet)
                && (Capitals.isOrdinary(outlet) || lexicons.nouns().find(outlet).isPresent());
    }

    /** "The Association of Cooks | and | Bakers": what a body is of, and no second body. */
    private boolean isBodyOfTwo(Page page, int and) {
        int of = and - 1;
        while (of > and - OF_WORDS && page.capitalised(of)) {
            of--;
        }
        boolean body = (page.lower(of).equals("of") || page.lower(of).equals("for"))
                && of < and - 1
                && LINKING_HEADS.has(page.lower(of - 1))
                && page.capitalised(of - 1);
        if (!body || page.capitalised(and + 2)) {
            return false;
        }
        boolean explained = page.form(and + 2).equals("(")
                && lexicons.isAcronym(page.form(and + 3))
                && page.form(and + 3).charAt(0) == page.form(of - 1).charAt(0); // "(UFDS)"
        return explained || isCommonNoun(page.lower(and - 1)) && isCommonNoun(page.lower(and + 1));
    }

    private boolean isCommonNoun(String word) {
        return isPluralNoun(word)
                && !lexicons.institutions().isKeyword(word)
                && !lexicons.givenNames().has(word)
                && !lexicons.isPlace(word)
                && !lexicons.roles().isOfOnePerson(word);
    }

    private static String name(Page page, Range words) {
        return NameInserts.without(page.printed(words));
    }
}
