package org.newsclaims.engine.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.terms.Background;

/** Bounds are tiny here, so that windows overflow and pieces are split all the time. */
class EventIndexTest {
    private static final Grouping TIGHT = new Grouping(
            Background.shipped(), PairModel.shipped(), new GraphPieces.Bounds(2, 5, new double[] {-1, 0, 1, 3}));
    private static final String[] PEOPLE = {"Ada Moreau", "Ben Okafor", "Carla Reyes", "Dmitri Volkov"};
    private static final String[] PLACES = {"Lisbon", "Nairobi", "Osaka"};
    private static final String[] MATTERS = {
        "resigned after the harbour inquiry", "opened the rebuilt harbour bridge", "met striking harbour pilots"
    };

    private final List<Fingerprint> corpus = corpus();

    private static List<Fingerprint> corpus() {
        Random random = new Random(11);
        List<Fingerprint> prints = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String person = PEOPLE[random.nextInt(PEOPLE.length)];
            String place = PLACES[random.nextInt(PLACES.length)];
            String text = person + " " + MATTERS[random.nextInt(MATTERS.length)] + " in " + place
                    + " on Tuesday, officials said.\nMayor " + person + " spoke to reporters in " + place
                    + " about cranes, tolls and ferries.";
            Instant published =
                    i % 5 == 0 ? null : Instant.parse("2024-03-06T00:00:00Z").plusSeconds(3600L * random.nextInt(900));
            prints.add(TIGHT.fingerprint(new Article("a" + i, null, null, null, published, null, text)));
        }
        return prints;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 60})
    void eventsAreTheSameInAnyOrderAndBatchSize(int batch) {
        Collection<EventGroup> expected = TIGHT.group(corpus);

        for (int seed = 0; seed < 4; seed++) {
            List<Fingerprint> shuffled = new ArrayList<>(corpus);
            Collections.shuffle(shuffled, new Random(seed));
            EventIndex index = new EventIndex(TIGHT);
            for (int i = 0; i < shuffled.size(); i += batch) {
                index.apply(shuffled.subList(i, Math.min(shuffled.size(), i + batch)), List.of());
            }
            assertThat(index.events()).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void retractedArticlesLeaveNoTrace() {
        EventIndex index = new EventIndex(TIGHT);
        index.apply(corpus, List.of());

        for (int i = 0; i < 60; i += 3) {
            index.apply(List.of(), List.of("a" + i));
        }

        List<Fingerprint> rest = corpus.stream()
                .filter(print -> Integer.parseInt(print.articleId().substring(1)) % 3 != 0)
                .toList();
        assertThat(index.events()).containsExactlyElementsOf(TIGHT.group(rest));
    }

    @Test
    void aRevisionReplacesWhatItRevises() {
        EventIndex index = new EventIndex(TIGHT);
        index.apply(corpus, List.of());
        Fingerprint revised = TIGHT.fingerprint(Article.of("a7", "Entirely other news about beekeeping in Tasmania."));

        index.apply(List.of(revised), List.of());

        List<Fingerprint> now = new ArrayList<>(corpus);
        now.removeIf(print -> print.articleId().equals("a7"));
        now.add(revised);
        assertThat(index.events()).containsExactlyElementsOf(TIGHT.group(now));
    }

    @Test
    void aStepTellsWhichEventsAreOthersThanBefore() {
        EventIndex index = new EventIndex(TIGHT);
        String ferry = "The ferry Aurora struck the pier of Kirkwall on Tuesday, harbour master Ida Flett said.";
        String vote = "Voters in Quito rejected the Pichincha tunnel on Friday, minister Omar Reyes said.";
        EventIndex.Step first = index.apply(List.of(print("f1", ferry), print("v1", vote)), List.of());
        String ferries = EventIds.foundedBy("f1");
        String votes = EventIds.foundedBy("v1");

        EventIndex.Step second = index.apply(List.of(print("f2", ferry)), List.of());
        EventIndex.Step again = index.apply(List.of(print("f2", ferry)), List.of("never seen"));
        EventIndex.Step third = index.apply(List.of(), List.of("f1", "v1"));

        assertThat(first.altered()).extracting(EventGroup::eventId).containsExactlyInAnyOrder(ferries, votes);
        assertThat(first.ended()).isEmpty();
        assertThat(second.altered()).containsExactly(new EventGroup(ferries, List.of("f1", "f2")));
        assertThat(second.ended()).isEmpty();
        assertThat(again).isEqualTo(second);
        assertThat(third.altered()).containsExactly(new EventGroup(EventIds.foundedBy("f2"), List.of("f2")));
        assertThat(third.ended()).containsExactlyInAnyOrder(ferries, votes);
        assertThat(index.eventOf("f2")).isEqualTo(third.altered().get(0));
        assertThat(index.eventOf("f1")).isNull();
        assertThat(index.events()).isEqualTo(third.altered());
    }

    private static Fingerprint print(String id, String text) {
        return TIGHT.fingerprint(Article.of(id, text));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void additionsRevisionsAndRetractionsInOneStepLeaveTheEventsOfWhatStands(int seed) {
        Random random = new Random(seed);
        EventIndex index = new EventIndex(TIGHT);
        Map<String, Fingerprint> standing = new TreeMap<>();

        for (int step = 0; step < 25; step++) {
            Map<String, Fingerprint> added = new TreeMap<>();
            Set<String> removed = new TreeSet<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                Fingerprint print = corpus.get(random.nextInt(corpus.size()));
                String id = "a" + random.nextInt(corpus.size());
                if (random.nextInt(3) > 0) {
                    added.put(id, renamed(print, id));
                } else {
                    removed.add(id);
                }
            }
            removed.removeAll(added.keySet());
            index.apply(added.values(), removed);
            standing.keySet().removeAll(removed);
            standing.putAll(added);
        }

        assertThat(index.events()).containsExactlyElementsOf(TIGHT.group(standing.values()));
    }

    private static Fingerprint renamed(Fingerprint print, String id) {
        return new Fingerprint(id, print.publishedAt(), print.written(), print.terms(), print.days());
    }

    @Test
    void aFingerprintSurvivesItsTextForm() {
        assertThat(corpus).allSatisfy(print -> {
            Fingerprint back = Fingerprint.decode(print.encode());
            assertThat(back.encode()).isEqualTo(print.encode());
            assertThat(back.filings()).isEqualTo(print.filings());
            assertThat(TIGHT.logOdds(back, corpus.get(0))).isEqualTo(TIGHT.logOdds(print, corpus.get(0)));
        });
    }

    @Test
    void linksAreSymmetric() {
        for (Fingerprint a : corpus.subList(0, 20)) {
            for (Fingerprint b : corpus.subList(20, 40)) {
                assertThat(TIGHT.logOdds(a, b)).isEqualTo(TIGHT.logOdds(b, a));
            }
        }
    }
}
