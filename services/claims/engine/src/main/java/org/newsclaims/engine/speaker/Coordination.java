package org.newsclaims.engine.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.newsclaims.engine.lexicon.RoleNoun;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.Tag;

/** Takes "A, B and C" apart; names that contain "and" stay whole. */
final class Coordination {
    private static final Vocabulary LEADS = Vocabulary.of("both neither either");
    private static final Vocabulary ENDS =
            Vocabulary.of("who which that whose including in at from with on after before");

    private static final Vocabulary GATHERED =
            Vocabulary.of("group coalition alliance number collection team panel crowd gathering");

    private static final int ROLE = 5;
    private static final int OFFICES = 12;
    private static final Vocabulary DETERMINERS = Vocabulary.of("a an the his her its their who");

    private static final Vocabulary PERSONS = Vocabulary.of("i you he she it we they who one somebody someone");
    private static final Vocabulary HALVES = Vocabulary.of(
            "current former present past local state federal national regional international senior junior military"
                    + " civilian political religious public private foreign domestic democratic republican conservative"
                    + " liberal black white male female young old rich poor western eastern northern southern present-day"
                    + " retired active");

    /** Words of a part that has no name, at most. */
    private static final int PART = 6;
    /** Words of an office before a name, at most. */
    private static final int OFFICE = 3;

    private final Page page;
    private final Parse parse;
    private final Cast cast;
    private final Lexicons lexicons;

    Coordination(Page page, Parse parse, Cast cast, Lexicons lexicons) {
        this.page = page;
        this.parse = parse;
        this.cast = cast;
        this.lexicons = lexicons;
    }

    /** The parts of a source, each a noun phrase; one when nothing is joined. */
    List<Range> parts(Range source) {
        int from = source.from();
        if (LEADS.has(page.lower(from)) && source.length() > 2) {
            from++;
        }
        List<Range> parts = new ArrayList<>();
        int begin = from;
        int clause = 0;
        for (int i = from; i < source.to(); i++) {
            clause = Math.max(clause, i > begin ? ReducedClauses.end(parse, i, begin) : 0);
            if (ENDS.has(page.lower(i)) || opensAside(i, source.to())) {
                break;
            }
            boolean joins = page.lower(i).equals("and")
                    || page.lower(i).equals("nor")
                    || page.lower(i).equals("or");
            boolean two = i > begin && !isHalf(new Range(begin, i), new Range(i + 1, source.to()));
            boolean worn = i < clause && !isSomebody(source.to() - 1); // "a man | wearing a hat and a coat"
            if (joins && two && !worn && !cast.isInside(i) && !isWithin(source, i) && plausible(i + 1, source.to())) {
                int to = page.form(i - 1).equals(",") ? i - 1 : i;
                addList(parts, new Range(begin, to));
                begin = i + 1;
            }
        }
        if (begin < source.to()) {
            parts.add(new Range(begin, source.to()));
        }
        return parts;
    }

    /** "The authors of the “Growth | and | Opportunity” paper", "a group of 67 artists, writers | and | scientists". */
    private boolean isWithin(Range source, int joint) {
        boolean title = page.quote(joint) >= 0 && page.quote(source.from()) != page.quote(joint);
        boolean listed = false;
        boolean comma = false;
        for (int i = source.from() + 1; i < joint; i++) {
            listed |= !comma && page.lower(i).equals("of") && GATHERED.has(page.lower(i - 1));
            comma |= page.form(i).equals(",");
        }
        return title || listed && comma;
    }

    /** "Current and former officials", "president and general manager Jo Barre": no noun phrases of their own. */
    private boolean isHalf(Range left, Range right) {
        String last = page.lower(left.to() - 1);
        if (left.length() == 1
                && (HALVES.has(last)
                        || lexicons.countries()
                                .described(page.form(left.from()))
                                .isPresent())) {
            return lexicons.roles().find(last).isEmpty();
        }
        if (isPart(left, right) || areOfOneHolder(left, right)) {
            return true;
        }
        boolean called = isOneOffice(last)
                && !page.capitalised(left.to() - 1)
                && !Lexicons.ARTICLES.has(page.lower(left.from()));
        return called
                && cast.within(left).stream()
                        .noneMatch(mention -> mention.words().to() == left.to())
                && !right.isEmpty()
                && !Lexicons.ARTICLES.has(page.lower(right.from()))
                && cast.within(right).stream().anyMatch(mention -> isCalledSo(mention, right));
    }

    /** "Norden Lions President | and General Manager Jo Barre": both are offices of the one named at the end. */
    private boolean areOfOneHolder(Range left, Range right) {
        int office = left.to() - 1;
        boolean titled = left.length() > 1
                && page.capitalised(office)
                && page.capitalised(left.from())
                && isOneOffice(page.lower(office))
                && cast.within(left).stream()
                        .noneMatch(mention ->
                                mention.entity().isPerson() && mention.words().to() <= office);
        return titled
                && opensWithOffice(right)
                && cast.within(right).stream()
                        .anyMatch(mention ->
                                mention.entity().isPerson() && mention.words().to() == right.to());
    }

    /** "General Manager | Jo Barre": within a few words. */
    private boolean opensWithOffice(Range phrase) {
        return IntStream.range(phrase.from(), Math.min(phrase.to(), phrase.from() + OFFICE))
                .anyMatch(word -> isOneOffice(page.lower(word)));
    }

    /** "The oil | and gas industry": a thing that only tells which industry. */
    private boolean isPart(Range left, Range right) {
        int noun = left.to() - 1;
        String word = page.lower(noun);
        boolean alone = left.length() == 1 || left.length() == 2 && Lexicons.ARTICLES.has(page.lower(left.from()));
        boolean thing = !page.capitalised(noun)
                && !PERSONS.has(word)
                && !word.endsWith("s")
                && lexicons.roles().find(word).isEmpty()
                && lexicons.nouns()
                        .find(word)
                        .filter(sort -> sort != RoleNoun.Sort.MEDIUM)
                        .isEmpty()
                && !Bodies.isBlanket(word);
        return alone
                && thing
                && right.length() > 1
                && !page.capitalised(right.from())
                && !DETERMINERS.has(page.lower(right.from()));
    }

    private boolean isSomebody(int noun) {
        return page.capitalised(noun)
                || lexicons.sort(page.lower(noun), parse.lemma(noun)).isPresent();
    }

    /** "Manager", "writer": what one person may be called. */
    private boolean isOneOffice(String word) {
        return lexicons.roles()
                .find(word)
                .map(role -> !role.plural())
                .orElseGet(() -> !word.endsWith("s")
                        && lexicons.nouns()
                                .find(word)
                                .filter(sort -> sort == RoleNoun.Sort.PERSON)
                                .isPresent());
    }

    /** "General manager | Jo Barre", "Norden climate scientist | Jo Barre": a person with an office before the name. */
    private boolean isCalledSo(NameMention mention, Range phrase) {
        int office = mention.words().from() - 1;
        boolean called = phrase.contains(office) && isOneOffice(page.lower(office));
        return mention.entity().isPerson() && (!page.capitalised(phrase.from()) || called);
    }

    /** Before an "and", commas join as well: "France, Germany and Italy". */
    private void addList(List<Range> parts, Range range) {
        int begin = range.from();
        for (int i = range.from(); i < range.to(); i++) {
            if (page.form(i).equals(",") && page.capitalised(i + 1) && page.capitalised(begin)) {
                parts.add(new Range(begin, i));
                begin = i + 1;
            }
        }
        parts.add(new Range(begin, range.to()));
    }

    /** "Hugh Hill, a doctor and father": what follows describes the one before. */
    private boolean opensAside(int i, int limit) {
        if (!page.form(i).equals(",") || !page.word(i + 1)) {
            return false;
        }
        if (namesPerson(i) && listsOffices(i + 1, limit)) {
            return true;
        }
        if (namesPerson(i)
                && NameInserts.isAfterName(page, i + 1)
                && page.form(i + 2).equals(",")) {
            return opensAside(i + 2, limit); // "Hugh Hill, MD, a doctor and father"
        }
        boolean role = false;
        for (int j = i + 1; j < i + ROLE && page.word(j) && !page.capitalised(j); j++) {
            role |= lexicons.roles()
                    .find(page.lower(j))
                    .filter(noun -> !noun.plural())
                    .isPresent();
        }
        return DETERMINERS.has(page.lower(i + 1)) || role;
    }

    private boolean namesPerson(int end) {
        return cast.within(new Range(Math.max(0, end - OFFICES), end)).stream()
                .anyMatch(mention ->
                        mention.words().to() == end && mention.entity().isPerson());
    }

    /** "CEO and Founder of Brightline", "Northgate's head of sales and service": an office, and nobody else's full name. */
    private boolean listsOffices(int from, int limit) {
        boolean office = false;
        for (int i = from; i < Math.min(limit, from + OFFICES) && !page.form(i).equals(","); i++) {
            office |= lexicons.roles()
                            .find(page.lower(i))
                            .filter(noun -> !noun.plural())
                            .isPresent()
                    || lexicons.titles().has(page.lower(i));
        }
        return office
                && cast.within(new Range(from, limit)).stream()
                        .noneMatch(mention -> mention.entity().isPerson()
                                && lexicons.givenNames()
                                        .has(FullNames.firstWord(
                                                mention.entity().name())));
    }

    private boolean plausible(int from, int to) {
        return from < to
                && (page.capitalised(from)
                        || !cast.within(new Range(from, to)).isEmpty()
                        || to - from <= PART
                        || parse.tag(from) == Tag.DT && beforeClause(from, to) - from <= PART);
    }

    /** "a letter | the council also sent on Monday": where the clause about the noun begins, or the end. */
    private int beforeClause(int from, int to) {
        int end = from + 1;
        while (end < to && !ReducedClauses.opens(page, parse, end, from)) {
            end++;
        }
        return end;
    }
}
