package org.newsclaims.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

class OneSpeakerTest {
    record Case(String title, List<String> articles, Map<String, Integer> speakers) {
        @Override
        public String toString() {
            return title;
        }
    }

    static List<Case> cases() throws IOException {
        try (InputStream in = OneSpeakerTest.class.getResourceAsStream("one-speaker.yaml")) {
            List<Map<String, Object>> entries = new Yaml().load(in);
            return entries.stream().map(OneSpeakerTest::read).toList();
        }
    }

    @SuppressWarnings("unchecked")
    private static Case read(Map<String, Object> entry) {
        Map<String, Integer> speakers = new TreeMap<>();
        ((Map<String, Integer>) entry.get("speakers")).forEach((name, times) -> speakers.put(folded(name), times));
        return new Case((String) entry.get("title"), (List<String>) entry.get("articles"), speakers);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everybodyIsOneSpeakerUnderTheBestName(Case example) {
        assertThat(speakers(example.articles())).isEqualTo(example.speakers());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theOrderOfTheArticlesIsOfNoAccount(Case example) {
        List<String> reversed = new ArrayList<>(example.articles());
        Collections.reverse(reversed);

        assertThat(speakers(reversed)).isEqualTo(example.speakers());
    }

    private static Map<String, Integer> speakers(List<String> articles) {
        Newsstand newsstand = new Newsstand();
        articles.forEach(text -> newsstand.prints("Tide", text));
        Map<String, Integer> speakers = new TreeMap<>();
        newsstand.speakers().forEach(speaker -> speakers.merge(folded(speaker.name()), 1, Integer::sum));
        return speakers;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
