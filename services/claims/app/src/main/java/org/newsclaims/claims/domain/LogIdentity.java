package org.newsclaims.claims.domain;

import java.util.Objects;

/**
 * Which log it is. Kafka gives both ids when it makes the cluster and the topic, and never again: a log made anew has
 * others, whatever its name.
 *
 * @param clusterId id of the Kafka cluster; never null
 * @param topicId id of the topic of article events in it; never null
 */
public record LogIdentity(String clusterId, String topicId) {
    public LogIdentity {
        Objects.requireNonNull(clusterId, "clusterId");
        Objects.requireNonNull(topicId, "topicId");
    }

    @Override
    public String toString() {
        return "topic " + topicId + " of cluster " + clusterId;
    }
}
