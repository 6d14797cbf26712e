package org.newsclaims.query.adapter.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsclaims.query.application.port.Highlights;
import org.newsclaims.query.domain.ListPage;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.feed.Snapshot;

/** Gives the items of a list the shape that is asked for: some of their fields, and where words stand in them. */
@ApplicationScoped
class ItemShape {
    private static final String HIGHLIGHTS = "highlights";
    private static final String PASSAGE = "passage";
    private static final String ID = "id";
    private static final String OCCURRENCES = "occurrences";
    /** What tells with the occurrences that there are more. */
    private static final Set<String> LEFT_OUT = Set.of("occurrenceCount", "allOccurrences");

    private final Highlights highlights;

    ItemShape(Highlights highlights) {
        this.highlights = highlights;
    }

    /** The same question with its items in shape. */
    Function<Slice, CompletionStage<ListPage<String>>> of(
            ListParameters parameters, Function<Slice, CompletionStage<ListPage<String>>> question) {
        return with(parameters, question, ListPage::items, (page, items) -> new ListPage<>(items, page.next()));
    }

    /** The same of a list that can be followed. */
    Function<Slice, CompletionStage<Snapshot>> ofFollowed(
            ListParameters parameters, Function<Slice, CompletionStage<Snapshot>> question) {
        return with(
                parameters,
                question,
                Snapshot::items,
                (page, items) -> new Snapshot(items, page.gone(), page.next(), page.followFrom()));
    }

    private interface Rebuilt<P> {
        P of(P page, List<String> items);
    }

    private <P> Function<Slice, CompletionStage<P>> with(
            ListParameters parameters,
            Function<Slice, CompletionStage<P>> question,
            Function<P, List<String>> items,
            Rebuilt<P> rebuilt) {
        Set<String> selected = parameters.selected();
        String marked = parameters.marked();
        if (selected.isEmpty() && marked == null) {
            return question;
        }
        return slice -> question.apply(slice).thenCompose(page -> {
            List<ObjectNode> read = items.apply(page).stream().map(Json::read).toList();
            return marked(read, marked, parameters.words())
                    .thenApply(done -> rebuilt.of(
                            page,
                            done.stream().map(item -> written(item, selected)).toList()));
        });
    }

    private CompletionStage<List<ObjectNode>> marked(List<ObjectNode> items, String field, String words) {
        if (field == null || items.isEmpty()) {
            return CompletableFuture.completedStage(items);
        }
        List<Wordy> wordy =
                items.stream().flatMap(item -> Wordy.of(item, field)).toList();
        return highlights
                .marked(wordy.stream().map(Wordy::text).toList(), words)
                .thenApply(marked -> {
                    for (int i = 0; i < wordy.size(); i++) {
                        ArrayNode spans = wordy.get(i).holder().putArray(HIGHLIGHTS);
                        spans(marked.get(i))
                                .forEach(span ->
                                        spans.addObject().put("start", span[0]).put("end", span[1]));
                    }
                    return items;
                });
    }

    /** A text of an answer, and the object that tells where words stand in it. */
    private record Wordy(ObjectNode holder, String text) {
        static Stream<Wordy> of(ObjectNode item, String field) {
            return Stream.concat(
                    Stream.of(in(item, field)),
                    item.get(PASSAGE) instanceof ObjectNode passage ? Stream.of(in(passage, "text")) : Stream.empty());
        }

        private static Wordy in(ObjectNode holder, String field) {
            String text = holder.path(field).asText("");
            return new Wordy(holder, text.replace(Highlights.BEGIN, ' ').replace(Highlights.END, ' '));
        }
    }

    /** First code point of each marked stretch, and the one past its last, as the text has them without marks. */
    static List<int[]> spans(String marked) {
        List<int[]> spans = new ArrayList<>();
        int place = 0;
        for (int point : marked.codePoints().toArray()) {
            if (point == Highlights.BEGIN) {
                spans.add(new int[] {place, place});
            } else if (point == Highlights.END) {
                spans.get(spans.size() - 1)[1] = place;
            } else {
                place++;
            }
        }
        return spans;
    }

    private static String written(ObjectNode item, Set<String> selected) {
        if (!selected.isEmpty()) {
            item.retain(kept(item, selected));
        }
        return item.toString();
    }

    private static List<String> kept(JsonNode item, Set<String> selected) {
        List<String> kept = new ArrayList<>();
        item.fieldNames().forEachRemaining(name -> {
            boolean cut = selected.contains(OCCURRENCES) && LEFT_OUT.contains(name);
            if (selected.contains(name) || name.equals(ID) || name.equals(HIGHLIGHTS) || cut) {
                kept.add(name);
            }
        });
        return kept;
    }
}
