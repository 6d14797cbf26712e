package org.newsclaims.query.adapter.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import org.newsclaims.query.config.QueryConfig;

/** The answers given last and asked for most, within a bound of bytes. Thread-safe. */
@ApplicationScoped
class AnswerMemory {
    private final Cache<String, StoredAnswer> answers;
    private final int largest;

    AnswerMemory(QueryConfig config) {
        this.largest = Math.toIntExact(config.answers().largest().asLongValue());
        this.answers = Caffeine.newBuilder()
                .maximumWeight(config.answers().memory().asLongValue())
                .weigher((String key, StoredAnswer answer) -> answer.weight() + 2 * key.length())
                .build();
    }

    /** What was answered to that while the views were in that state; null when it is not known. */
    StoredAnswer get(String request, String state) {
        StoredAnswer answer = answers.getIfPresent(request);
        return answer != null && answer.state().equals(state) ? answer : null;
    }

    void put(String request, StoredAnswer answer) {
        if (answer.weight() <= largest) {
            answers.put(request, answer);
        }
    }
}
