package org.newsclaims.engine.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsclaims.engine.lexicon.Gender;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.SpeakerType;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** What the article tells about one person. */
final class PersonNotes {
    private static final Vocabulary CALLED_ENDS =
            Vocabulary.of("of for at in with who which that from to on and said told");
    private static final int CALLED = 9;

    private final String name;
    private final Lexicons lexicons;
    private Gender gender;
    private final Set<String> roles = new HashSet<>();
    private final Set<String> countries = new HashSet<>();
    private int mentions;
    /** What is known so far, once it has been asked for. */
    private Entity entity;

    PersonNotes(String name, Gender gender, Lexicons lexicons) {
        this.name = name;
        this.gender = gender;
        this.lexicons = lexicons;
    }

    void add(NameRun run, Page page) {
        mentions++;
        entity = null;
        if (gender == Gender.UNKNOWN) {
            gender = CastReader.titleGender(run.titles());
        }
        roles.addAll(run.titles());
        countries.addAll(run.countries());
        int after = run.words().to();
        addApposition(page, after);
        if (page.lower(after).equals("of") && page.capitalised(after + 1)) {
            countries.add(page.printed(new Range(after + 1, after + 2)));
        }
    }

    /** "Hugh Hill, a doctor at the clinic,": what he is called besides his name. */
    private void addApposition(Page page, int comma) {
        if (!page.form(comma).equals(",")) {
            return;
        }
        boolean article = Lexicons.ARTICLES.has(page.lower(comma + 1));
        int end = article ? comma + 2 : comma + 1;
        StringBuilder called = new StringBuilder();
        while (end < comma + CALLED && page.word(end) && !CALLED_ENDS.has(page.lower(end))) {
            called.append(called.isEmpty() ? "" : " ").append(page.lower(end));
            end++;
        }
        if (!called.isEmpty() && (article || isOfficeOf(page, end))) {
            roles.add(called.toString());
        }
    }

    /** "Hugh Hill, deputy | mayor | of Alder,": an office without an article, where those before the word are none. */
    private boolean isOfficeOf(Page page, int of) {
        return page.lower(of).equals("of") && lexicons.isOffice(page.lower(of - 1));
    }

    boolean isCalled(List<String> titles) {
        return titles.stream().anyMatch(roles::contains);
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
        return FullNames.surname(name);
    }

    Entity entity() {
        if (entity == null) {
            entity = new Entity(name, SpeakerType.PERSON, gender, roles, countries);
        }
        return entity;
    }
}
