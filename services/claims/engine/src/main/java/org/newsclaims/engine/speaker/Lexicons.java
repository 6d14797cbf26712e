package org.newsclaims.engine.speaker;

import java.util.Locale;
import org.newsclaims.engine.lexicon.Countries;
import org.newsclaims.engine.lexicon.Figures;
import org.newsclaims.engine.lexicon.GivenNames;
import org.newsclaims.engine.lexicon.Institutions;
import org.newsclaims.engine.lexicon.Regions;
import org.newsclaims.engine.lexicon.RoleNouns;
import org.newsclaims.engine.lexicon.Vocabulary;

/** The word lists that tell names apart. */
record Lexicons(
        GivenNames givenNames,
        Countries countries,
        Institutions institutions,
        RoleNouns roles,
        Figures figures,
        Regions regions,
        Vocabulary titles) {

    static Lexicons standard() {
        return new Lexicons(
                new GivenNames(),
                Countries.standard(),
                Institutions.standard(),
                RoleNouns.standard(),
                Figures.standard(),
                new Regions(),
                Vocabulary.read("titles.txt"));
    }

    /** Whether a name is an organisation's by list or by its last word. */
    boolean isOrganization(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return institutions.usualName(name).isPresent() || institutions.isKeyword(last);
    }

    boolean isPlace(String name) {
        return regions.has(name)
                || countries.named(name).isPresent()
                || countries.seatedIn(name).isPresent();
    }

    boolean isAcronym(String name) {
        return name.length() > 1
                && name.length() < 8
                && name.codePoints()
                        .allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '.' || c == '-');
    }
}
