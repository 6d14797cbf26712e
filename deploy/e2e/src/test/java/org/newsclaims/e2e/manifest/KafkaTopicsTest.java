package org.newsclaims.e2e.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.records.Topics;

/** The topics that an operator makes, and what each user may do with them. */
class KafkaTopicsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyTopicOfTheSystemIsMade() throws Exception {
        List<String> made = Overlay.of("scram")
                .custom("KafkaTopic")
                .map(topic -> topic.<String>get("spec", "topicName"))
                .toList();

        assertThat(made)
                .containsExactlyInAnyOrder(
                        Topics.ARTICLE_EVENTS,
                        Topics.CLAIM_CHANGES,
                        Topics.DEAD_LETTERS,
                        Topics.INBOX,
                        Topics.INBOX_DEAD_LETTERS,
                        "news-claims.feeds");
    }

    @ParameterizedTest
    @CsvSource({
        "news-claims-ingest, topic, news-claims.article-events, Write",
        "news-claims-ingest, topic, news-claims.inbox, Read",
        "news-claims-ingest, topic, news-claims.inbox-dead-letters, Write",
        "news-claims-ingest, topic, news-claims.feeds, Read",
        "news-claims-ingest, topic, news-claims.feeds, Write",
        "news-claims-ingest, group, news-claims-ingest-inbox, Read",
        "news-claims-ingest, group, news-claims-ingest-feeds, Read",
        "news-claims-inbox-writer, topic, news-claims.inbox, Write",
        "news-claims-inbox-writer, topic, news-claims.inbox-dead-letters, Read",
        "news-claims-claims, topic, news-claims.article-events, Read",
    })
    void whatAUserDoesItMayDo(String user, String kind, String name, String operation) throws Exception {
        assertThat(operations(user, kind, name)).contains(operation, "Describe");
    }

    @ParameterizedTest
    @CsvSource({
        "news-claims-ingest, topic, news-claims.inbox, Write",
        "news-claims-ingest, topic, news-claims.claim-changes, Read",
        "news-claims-inbox-writer, topic, news-claims.article-events, Write",
        "news-claims-inbox-writer, topic, news-claims.inbox, Read",
        "news-claims-claims, topic, news-claims.article-events, Write",
    })
    void whatAUserDoesNotDoItMayNotDo(String user, String kind, String name, String operation) throws Exception {
        assertThat(operations(user, kind, name)).doesNotContain(operation);
    }

    private static List<String> operations(String user, String kind, String name) throws Exception {
        List<String> operations = new ArrayList<>();
        Overlay.of("scram")
                .custom("KafkaUser")
                .filter(found -> found.getMetadata().getName().equals(user))
                .map(found -> JSON.<JsonNode>valueToTree(found).at("/spec/authorization/acls"))
                .forEach(rules -> rules.forEach(rule -> {
                    JsonNode resource = rule.path("resource");
                    boolean prefix = resource.path("patternType").asText().equals("prefix");
                    String named = resource.path("name").asText();
                    if (resource.path("type").asText().equals(kind)
                            && (prefix ? name.startsWith(named) : name.equals(named))) {
                        rule.path("operations").forEach(operation -> operations.add(operation.asText()));
                    }
                }));
        return operations;
    }
}
