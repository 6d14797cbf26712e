package org.newsclaims.engine.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.model.Article;

/** Parts of some eight articles here, in place of hundreds. */
class ClusteringTest {
    private static final Grouping GROUPING = new Grouping();
    private static final Clustering IN_PARTS = new Clustering(PairModel.shipped(), 20, 8);

    @RepeatedTest(5)
    void partsFollowFromTheSetOfArticles(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Fingerprint> piece = new LookAlikeNews(repetition.getCurrentRepetition()).prints(GROUPING, 150, 30);
        List<List<Fingerprint>> expected = IN_PARTS.cut(piece);
        List<Fingerprint> shuffled = new ArrayList<>(piece);
        Collections.shuffle(shuffled, random);

        List<List<Fingerprint>> found = IN_PARTS.cut(shuffled);

        assertThat(found).isEqualTo(expected);
        assertThat(found.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(piece);
        assertThat(found).allSatisfy(group -> assertThat(group.get(0))
                .isEqualTo(Collections.min(group, Fingerprint.FOUNDING_ORDER)));
    }

    /** Undated articles are taken in the order of their ids, which tell nothing of what happened. */
    @RepeatedTest(5)
    void whatArticlesAreCalledDecidesNothing(RepetitionInfo repetition) {
        List<Fingerprint> prints = new LookAlikeNews(repetition.getCurrentRepetition()).prints(GROUPING, 120, 30);
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, 120).boxed().toList());
        Set<Set<Integer>> expected = events(prints, numbers);

        for (int naming = 0; naming < 10; naming++) {
            Collections.shuffle(numbers, new Random(naming));
            assertThat(events(prints, numbers)).isEqualTo(expected);
        }
    }

    /** @return of each event the places of its articles in the list, when each is called by a number and has no date */
    private static Set<Set<Integer>> events(List<Fingerprint> prints, List<Integer> numbers) {
        Map<String, Integer> places = new HashMap<>();
        List<Fingerprint> undated = new ArrayList<>();
        for (int i = 0; i < prints.size(); i++) {
            Fingerprint print = prints.get(i);
            String id = String.format("a%03d", numbers.get(i));
            places.put(id, i);
            undated.add(new Fingerprint(id, null, null, print.terms(), print.days()));
        }
        return new Clustering(PairModel.shipped())
                .cut(undated).stream()
                        .map(event -> event.stream()
                                .map(print -> places.get(print.articleId()))
                                .collect(Collectors.toSet()))
                        .collect(Collectors.toSet());
    }

    @RepeatedTest(3)
    void whatWasComparedBeforeChangesNothing(RepetitionInfo repetition) {
        List<Fingerprint> piece =
                new ArrayList<>(new LookAlikeNews(repetition.getCurrentRepetition()).prints(GROUPING, 120, 30));
        piece.sort(Fingerprint.FOUNDING_ORDER);
        Clustering whole = new Clustering(PairModel.shipped(), 1000, 256);
        whole.cut(piece.subList(0, 90));
        List<Fingerprint> revised = new ArrayList<>(piece);
        revised.remove(40);
        revised.set(
                7,
                GROUPING.fingerprint(Article.of(
                        piece.get(7).articleId(), "Voters in Quito rejected the Pichincha tunnel on Friday.")));

        List<List<Fingerprint>> found = whole.cut(revised);

        assertThat(found).isEqualTo(new Clustering(PairModel.shipped(), 1000, 256).cut(revised));
        assertThat(found).hasSizeGreaterThan(1);
    }

    @Test
    void aStoryThatEverybodyPrintsIsOneEventAcrossItsParts() {
        List<Fingerprint> piece = new ArrayList<>();
        piece.addAll(copies(
                "fire", 90, "A fire destroyed the Lindholm cannery in Tampere on Tuesday, mayor Ida Flett said."));
        piece.addAll(copies(
                "vote", 60, "Voters in Quito rejected the Pichincha tunnel on Friday, minister Omar Reyes said."));

        List<List<Fingerprint>> events = IN_PARTS.cut(piece);

        assertThat(events).hasSize(2);
        assertThat(events).allSatisfy(event -> assertThat(event.stream()
                        .map(print -> print.articleId().substring(0, 4))
                        .distinct())
                .hasSize(1));
    }

    private static List<Fingerprint> copies(String name, int count, String text) {
        List<Fingerprint> copies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Instant published = Instant.parse("2024-03-05T08:00:00Z").plusSeconds(600L * i);
            copies.add(GROUPING.fingerprint(new Article(name + i, null, "Outlet " + i, null, published, "en", text)));
        }
        return copies;
    }
}
