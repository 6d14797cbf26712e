package org.newsclaims.evaluation.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.grouping.EventGroup;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.evaluation.attribution.CorpusFile;

/** Events must stay as right on the ECB+ development articles as they were when the pair model was made. */
class EventsAccuracyTest {
    private static final String DEV = "ecbplus/dev.jsonl";
    private static final String CHECKSUM = "3dd9507656a2c6881cb2ab48d72c2a7bdcec45c9414b0dc92e0ddcfc2c1dbf08";

    @Test
    void eventsStayAboveTheirFloors() throws IOException {
        Optional<Path> file = CorpusFile.find(DEV);
        assumeTrue(
                file.isPresent(),
                "no " + DEV + " in a shared/data beside the repository, nor in " + CorpusFile.NAME + ": not measured");
        assertThat(CorpusFile.checksum(file.get())).as("checksum of " + DEV).isEqualTo(CHECKSUM);
        List<Labelled> articles = Labelled.read(file.get());

        GroupingAgreement agreement = GroupingAgreement.of(events(articles), found(articles));

        assertThat(agreement.f1()).as("B-cubed F1").isGreaterThanOrEqualTo(0.933);
        assertThat(agreement.rand()).as("adjusted Rand index").isGreaterThanOrEqualTo(0.925);
    }

    private static Map<String, String> events(List<Labelled> articles) {
        Map<String, String> events = new TreeMap<>();
        articles.forEach(labelled -> events.put(labelled.article().id(), labelled.event()));
        return events;
    }

    private static Map<String, String> found(List<Labelled> articles) {
        Grouping grouping = new Grouping();
        Map<String, String> found = new TreeMap<>();
        for (EventGroup group : grouping.group(articles.stream()
                .map(labelled -> grouping.fingerprint(labelled.article()))
                .toList())) {
            group.articleIds().forEach(id -> found.put(id, group.eventId()));
        }
        return found;
    }
}
