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
}
