package org.newsclaims.local.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContradictionTest {
    @Test
    void twoAnswersToOneClaimAreOneContradictionWhateverSideComesFirst() throws JsonProcessingException {
        JsonNode conflicts = new ObjectMapper()
                .readTree(
                        """
                [{"kind": "polarity", "sides": [{"claimId": "no-1", "polarity": "denied"},
                                                {"claimId": "yes", "polarity": "affirmed"}]},
                 {"kind": "silence", "sides": [{"claimId": "yes", "polarity": "affirmed"},
                                               {"claimId": "unsaid", "polarity": "omitted"}]},
                 {"kind": "polarity", "sides": [{"claimId": "yes", "polarity": "affirmed"},
                                                {"claimId": "no-2", "polarity": "denied"}]}]
                """);

        List<Contradiction> contradictions = Contradiction.of(conflicts);

        assertThat(contradictions).extracting(Contradiction::kind).containsExactly("polarity", "silence");
        assertThat(contradictions.get(0).sides())
                .extracting(side -> side.path("claimId").asText())
                .containsExactly("yes", "no-1", "no-2");
    }

    @Test
    void manyClaimsAgainstOneAreOneContradictionInTheOrderOfTheFirst() throws JsonProcessingException {
        JsonNode conflicts = new ObjectMapper()
                .readTree(
                        """
                [{"kind": "silence", "sides": [{"claimId": "told", "polarity": "affirmed"},
                                               {"claimId": "unsaid-1", "polarity": "omitted"}]},
                 {"kind": "silence", "sides": [{"claimId": "told", "polarity": "affirmed"},
                                               {"claimId": "unsaid-2", "polarity": "omitted"}]},
                 {"kind": "silence", "sides": [{"claimId": "unsaid-2", "polarity": "omitted"},
                                               {"claimId": "told-2", "polarity": "affirmed"}]},
                 {"kind": "silence", "sides": [{"claimId": "told-3", "polarity": "affirmed"},
                                               {"claimId": "unsaid-2", "polarity": "omitted"}]}]
                """);

        assertThat(Contradiction.of(conflicts))
                .extracting(contradiction -> contradiction.sides().stream()
                        .map(side -> side.path("claimId").asText())
                        .toList())
                .containsExactly(List.of("told", "unsaid-1"), List.of("told", "told-2", "told-3", "unsaid-2"));
    }

    @Test
    void aConflictWithoutSidesIsLeftOut() throws JsonProcessingException {
        JsonNode conflicts =
                new ObjectMapper().readTree("[{\"kind\": \"detail\", \"sides\": []}, {\"kind\": \"detail\"}]");

        assertThat(Contradiction.of(conflicts)).isEmpty();
    }
}
