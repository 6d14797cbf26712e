package org.newsclaims.engine.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.lexicon.WordList;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/**
 * What kinds of body an article shows its names to be: "the shipyard Norvik", "Norvik, a bank,", "workers at Norvik". So "the
 * union" that speaks about Norvik is not Norvik.
 */
final class BodyKinds {
    private static final String BUSINESS = "business";
    private static final String PRESS = "press";
    private static final String AIR = "air";
    private static final Vocabulary AIRED = Vocabulary.of(
            "bbc cnn nbc abc cbs msnbc fox npr pbs cnbc sky itv aljazeera jazeera arabiya radio television tv"
                    + " broadcasting broadcaster network");
    /** Outlets of this name print, send or do both. */
    private static final Vocabulary BOTH = Vocabulary.of("news media bloomberg press wire agency");

    /** What only stands before the name of such a body: "the Norvik union" is not called Norvik. */
    private static final Set<String> OF_ANOTHER = Set.of("labour", "office", "force");
    /** Kinds that no name is which the article takes for a person's. */
    private static final Set<String> NO_PERSON = Set.of("office", "force", "learning", "care", "faith", "stage");

    private static final Set<String> DESCRIBED = Set.of(BUSINESS, PRESS, AIR);

    private static final Map<String, String> KINDS = read();
    private static final Vocabulary HAS = Vocabulary.of(
            "shares stock customers employees workers staff shareholders investors subsidiary factories factory plant plants"
                    + " fleet ceo executives jobs stores products flights");
    private static final Vocabulary AT = Vocabulary.of("at of in for with by");
    private static final Vocabulary WILL = Vocabulary.of("will would may might could has had plans to");
    private static final Vocabulary DOES =
            Vocabulary.of("cut shed slash hire close shut open build sell launch buy lay acquire recall");

    private final Page page;
    private final Lexicons lexicons;
    private final Map<String, Set<String>> shown = new HashMap<>();
    /** What names say by themselves. */
    private final Map<String, Set<String>> named = new HashMap<>();

    BodyKinds(Page page, Cast cast, Lexicons lexicons) {
        this.page = page;
        this.lexicons = lexicons;
        cast.mentions().forEach(this::read);
    }

    private static Map<String, String> read() {
        Map<String, String> kinds = new HashMap<>();
        for (String line : WordList.read("body-kinds.txt")) {
            int colon = line.indexOf(':');
            List.of(line.substring(colon + 2).split(" ")).forEach(noun -> kinds.put(noun, line.substring(0, colon)));
        }
        return kinds;
    }

    /**
     * Whether a noun before another says which body is meant, as in "the farm workers union" and "the trade ministry", where those in
     * "the energy company" and "the evening paper" only describe one, and "London" in "the London club" tells where it is.
     */
    boolean isToldByNoun(Range words, int head) {
        String kind = KINDS.get(page.lower(head));
        if (kind == null || DESCRIBED.contains(kind)) {
            return false;
        }
        for (int i = words.from(); i < head; i++) {
            String word = page.lower(i);
            boolean noun = lexicons.roles().find(word).isPresent()
                    || lexicons.nouns().find(word).isPresent()
                    || word.endsWith("s");
            if (noun && !page.capitalised(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing in the article speaks against a name being what a noun says. */
    boolean canBe(Entity entity, String noun) {
        String kind = KINDS.get(noun);
        if (kind == null) {
            return true;
        }
        Set<String> known = shown.getOrDefault(entity.name(), Set.of());
        return known.isEmpty() ? !entity.isPerson() || !NO_PERSON.contains(kind) : known.contains(kind);
    }

    private void read(NameMention mention) {
        Set<String> kinds = new HashSet<>(named.computeIfAbsent(mention.entity().name(), BodyKinds::ofName));
        int from = mention.words().from();
        int after = mention.words().to();
        if (!page.capitalised(from - 1)) {
            add(kinds, KINDS.get(page.lower(from - 1)));
        }
        String behind = KINDS.get(page.lower(after));
        if (page.lower(from - 1).equals("the") && behind != null && !OF_ANOTHER.contains(behind)) {
            kinds.add(behind);
        }
        int apposed = BodySigns.apposed(page, after, KINDS::containsKey);
        add(kinds, apposed < 0 ? null : KINDS.get(page.lower(apposed)));
        if (isBusiness(from, after)) {
            kinds.add(BUSINESS);
        }
        if (!kinds.isEmpty()) {
            shown.computeIfAbsent(mention.entity().name(), called -> new HashSet<>())
                    .addAll(kinds);
        }
    }

    private static Set<String> ofName(String printed) {
        Set<String> kinds = new HashSet<>();
        String name = printed.toLowerCase(Locale.ROOT);
        for (String word : name.replace('-', ' ').split(" ")) {
            add(kinds, KINDS.get(word));
        }
        if (Lexicons.endsAsOutlet(name)) {
            String last = name.substring(name.lastIndexOf(' ') + 1);
            kinds.addAll(AIRED.has(last) ? Set.of(AIR) : BOTH.has(last) ? Set.of(AIR, PRESS) : Set.of(PRESS));
        }
        return kinds;
    }

    private static void add(Set<String> kinds, String kind) {
        if (kind != null) {
            kinds.add(kind);
        }
    }

    /** "Norvik shares", "workers at Norvik", "Norvik will cut". */
    private boolean isBusiness(int from, int after) {
        int owned = page.lower(after).startsWith("'") ? after + 1 : after;
        return HAS.has(page.lower(owned)) && !page.capitalised(owned)
                || AT.has(page.lower(from - 1)) && HAS.has(page.lower(from - 2))
                || WILL.has(page.lower(after)) && DOES.has(page.lower(after + 1));
    }
}
