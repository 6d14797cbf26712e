package org.newsclaims.claims.views.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.newsclaims.claims.views.memory.InMemoryViews;
import org.newsclaims.claims.views.reading.ArticleChange;
import org.newsclaims.records.ArticleEvent;
import org.newsclaims.records.ArticleId;
import org.newsclaims.records.ArticleReceived;
import org.newsclaims.records.ArticleRetracted;

/**
 * A log to which operations are done, and the views that are kept of it meanwhile. What must be true of them is asked with
 * {@link #differences()}.
 */
public final class OperatedViews {
    private static final Instant ACCEPTED = Instant.parse("2024-05-06T10:00:00Z");
    private static final int SECONDS_BETWEEN_ARTICLES = 5000;

    private final List<String> texts;
    private final UnaryOperator<List<ArticleChange>> delivery;
    private final List<ArticleChange> log = new ArrayList<>();
    private final Map<Integer, List<ArticleReceived>> versions = new HashMap<>();
    private final Set<String> standing = new HashSet<>();
    private InMemoryViews views = Engines.inMemory();
    private int projected;

    /** @param texts of the articles that operations can be done to */
    public OperatedViews(List<String> texts) {
        this(texts, UnaryOperator.identity());
    }

    /** @param delivery what of a batch gets to the views: all of it, where nothing is wrong */
    public OperatedViews(List<String> texts, UnaryOperator<List<ArticleChange>> delivery) {
        this.texts = List.copyOf(texts);
        this.delivery = delivery;
    }

    /** Does it; {@link #differences} afterwards tells what went wrong. */
    public void operate(Operation operation) {
        List<ArticleReceived> before = versions.getOrDefault(operation.article(), List.of());
        switch (operation.kind()) {
            case SUBMIT -> submit(operation, texts.get(operation.article()));
            case REVISE -> submit(operation, texts.get(operation.article()) + "\n\nCorrected: a name was misspelled.");
            case REPEAT -> {
                if (!before.isEmpty()) {
                    write(Articles.again(before.get(before.size() - 1), now()));
                }
            }
            case RESUBMIT -> {
                if (!before.isEmpty()) {
                    write(Articles.again(before.get(0), now()));
                }
            }
            case RETRACT -> write(
                    new ArticleRetracted(id(operation), operation.choice() % 2 == 0 ? null : "wrong", now()));
            case ERASE -> write(new ArticleRetracted(id(operation), null, true, now()));
            case READ -> project(projected, 1 + operation.choice() % 9);
            case RESUME -> project(projected * operation.choice() / Operation.CHOICES, 1 + operation.choice() % 9);
            case REBUILD -> {
                views = Engines.inMemory();
                Histories.batches(Histories.shuffled(log, operation.choice()), 1 + operation.choice() % 9)
                        .forEach(views::apply);
                projected = log.size();
            }
            default -> throw new IllegalArgumentException("no such operation: " + operation);
        }
    }

    /** What the views hold that does not follow from the log; empty when all is well. Projects what is outstanding. */
    public List<String> differences() {
        project(projected, log.size() + 1);
        List<String> differences = new ArrayList<>();
        InMemoryViews anew = Engines.inMemory();
        anew.apply(log);
        if (!views.digest().equals(anew.digest())) {
            differences.add("the views are not those that the log makes in one go");
        }
        Set<String> told = new HashSet<>();
        versions.keySet().forEach(article -> {
            InMemoryViews.ArticleStatements shown = views.of(id(article).value());
            if ((shown.eventId() != null) != standing.contains(shown.id())) {
                differences.add("article " + article + (shown.eventId() == null ? " is missing" : " has not left"));
            }
            shown.statements().forEach(statement -> told.add(statement.id()));
        });
        Set<String> merged = new HashSet<>();
        views.claims().values().forEach(claim -> claim.occurrences().forEach(occurrence -> {
            if (!told.contains(occurrence.id()) || !merged.add(occurrence.id())) {
                differences.add("statement " + occurrence.id() + " is doubled, or of no article");
            }
        }));
        int counted = views.events().values().stream()
                .mapToInt(event -> event.articleCount())
                .sum();
        if (counted != standing.size()) {
            differences.add(counted + " articles in events, where " + standing.size() + " stand");
        }
        return differences;
    }

    private void submit(Operation operation, String text) {
        int lacks = operation.choice();
        int number = operation.article();
        ArticleReceived version = ArticleReceived.of(
                id(operation),
                lacks(lacks, 0) ? null : url(number),
                lacks(lacks, 1) ? null : "Outlet " + number % 7,
                lacks(lacks, 2) ? null : text.lines().findFirst().orElse(null),
                lacks(lacks, 3) ? null : ACCEPTED.plusSeconds((long) number * SECONDS_BETWEEN_ARTICLES),
                lacks(lacks, 4) ? null : "en",
                lacks(lacks, 5) ? null : "theirs-" + number,
                lacks(lacks, 6) ? text.substring(0, text.length() / 2) : text,
                now());
        versions.computeIfAbsent(number, one -> new ArrayList<>()).add(version);
        write(version);
    }

    private static boolean lacks(int choice, int field) {
        return (choice >> field & 1) == 1;
    }

    private void write(ArticleEvent event) {
        log.add(Engines.READER.read(event));
        if (event instanceof ArticleReceived) {
            standing.add(event.articleId().value());
        } else {
            standing.remove(event.articleId().value());
        }
    }

    private void project(int from, int batch) {
        Histories.batches(log.subList(from, log.size()), batch).forEach(some -> views.apply(delivery.apply(some)));
        projected = log.size();
    }

    private static ArticleId id(Operation operation) {
        return id(operation.article());
    }

    private static ArticleId id(int article) {
        return ArticleId.ofUrl(url(article));
    }

    private static String url(int article) {
        return "https://news.example/" + article;
    }

    private Instant now() {
        return ACCEPTED.plusSeconds(log.size());
    }
}
