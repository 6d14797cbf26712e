package org.newsclaims.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.engine.merging.Roles.Role;
import org.newsclaims.engine.terms.Tokens;

class RolesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            textBlock =
                    """
                    that Brandt had left                             | ACTOR=brandt
                    that Ada Brandt and Okoro had left               | ACTOR=brandt okoro
                    that Brandt's deputy had left                    | ACTOR=brandt
                    they had met in Norholm                          | PLACE=norholm
                    they had met near the Norholm pier               | PLACE=norholm
                    they had sailed to Norholm from Castellan        | TO=norholm FROM=castellan
                    they had sailed into the old Norholm             | TO=norholm
                    they had met with Brandt                         | OTHER=brandt
                    they had met Brandt                              | OTHER=brandt
                    in 12 Norholm streets                            | OTHER=norholm
                    Ada Brandt left                                  | ACTOR=brandt
                    Brandt left                                      | none
                    they met X there                                 | none
                    the Norwegian ferry                              | ACTOR=norway
                    they had met in Oslo                             | PLACE=norway oslo
                    """)
    void aNamePlaysThePartThatItsPlaceInTheSentenceGivesIt(String text, String roles) {
        assertThat(read(text)).isEqualTo(roles == null ? "" : roles);
    }

    @Test
    void aWordThatOpensTheStatementIsANameWhereTheArticlesKnowItAsOne() {
        assertThat(read(Roles.read(Tokens.of("Brandt left"), token -> false, Set.of("brandt"))))
                .isEqualTo("ACTOR=brandt");
        assertThat(roles("Brandt left").all()).containsExactly("brandt");
    }

    @Test
    void whatIsPartOfADateIsNoName() {
        assertThat(read(Roles.read(Tokens.of("they met in Norholm"), token -> token == 3, Set.of())))
                .isEmpty();
        assertThat(read(Roles.read(Tokens.of("they met in Old Norholm"), token -> token == 4, Set.of())))
                .isEqualTo("PLACE=old");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    true  | they met in Norholm             | they met in Castellan
                    false | they met in Norholm             | they met in Norholm
                    false | they met in Norholm             | they met
                    false | they met in Norholm             | they met in Castellan, near the Norholm pier
                    false | they met in Norholm             | they met in Castellan with Norholm
                    false | they met in Los Angeles         | they met in LA
                    false | they met in LAX                 | they met in Los Angeles
                    true  | they met in LB                  | they met in Los Angeles
                    true  | they met in Norholm             | they met in Los Angeles
                    false | they met in Oslo                | they met in Norway
                    """)
    void placesDifferWhereNeitherIsGivenByTheOther(boolean differ, String one, String other) {
        assertThat(roles(one).differ(roles(other), Role.PLACE)).isEqualTo(differ);
        assertThat(roles(other).differ(roles(one), Role.PLACE)).isEqualTo(differ);
    }

    @Test
    void namesArePrintedInFull() {
        assertThat(roles("they met in Port Norholm's harbour").printed().get(Role.PLACE))
                .containsExactly("Port Norholm");
    }

    private static String read(String text) {
        return read(roles(text));
    }

    private static String read(Roles roles) {
        return Arrays.stream(Role.values())
                .filter(roles.names()::containsKey)
                .map(role -> role + "=" + String.join(" ", roles.names().get(role)))
                .collect(Collectors.joining(" "));
    }

    private static Roles roles(String text) {
        return Roles.read(Tokens.of(text), token -> false, Set.of());
    }
}
