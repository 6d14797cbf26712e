package org.newsclaims.engine.speaker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsclaims.engine.lexicon.RoleNoun;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/**
 * Names told after what somebody is: "a police sergeant said … Sgt. Ada Moss told the court", "the envoy to Chile said … the
 * envoy to Chile, Lena Holt, told", "a group of nurses said … The group, Open Ward, wants". Looks a few sentences on.
 */
final class LaterNames {
    /** What people of a rank or an office are called before their names. */
    private static final Map<String, Vocabulary> TITLES = Map.of(
            "sergeant", Vocabulary.of("sgt sgt."),
            "officer",
                    Vocabulary.of(
                            "officer lt lt. lieutenant col col. colonel capt capt. captain maj maj. major sgt sgt. sergeant"),
            "captain", Vocabulary.of("capt capt."),
            "lieutenant", Vocabulary.of("lt lt."),
            "colonel", Vocabulary.of("col col."),
            "senator", Vocabulary.of("sen sen."),
            "lawmaker", Vocabulary.of("senator sen sen. rep rep. representative congressman congresswoman"),
            "congressman", Vocabulary.of("rep rep."),
            "congresswoman", Vocabulary.of("rep rep."),
            "governor", Vocabulary.of("gov gov."));

    private static final Vocabulary INDEFINITE = Vocabulary.of("a an one");
    private static final Vocabulary PAST = Vocabulary.of("former ex-");
    private static final int WORDS = 8;
    /** Sentences on in which the same words come again with a name. */
    private static final int SENTENCES = 12;

    private static final int SOON = 3;
    /** Words back in which the same words may have stood with a name. */
    private static final int BACK = 600;

    private final Page page;
    private final Cast cast;
    private final Lexicons lexicons;

    LaterNames(Page page, Cast cast, Lexicons lexicons) {
        this.page = page;
        this.cast = cast;
        this.lexicons = lexicons;
    }

    /**
     * @param source the words for somebody whom no name told before is known to mean
     * @param core the same without what merely describes further
     * @param head its noun
     */
    Optional<Entity> of(Range source, Range core, int head) {
        if (core.isEmpty() || !core.contains(head) || page.capitalised(head) && head == core.from()) {
            return Optional.empty();
        }
        Optional<Entity> same =
                core.length() > 1 && !isBody(head) ? inTheSameWords(core, source.to()) : Optional.empty();
        if (same.isPresent() || !INDEFINITE.has(page.lower(source.from()))) {
            return same;
        }
        return besideNoun(source, head).or(() -> titled(source, head));
    }

    /** "State police" are not the "State Police | Sgt. Ada Moss". */
    private boolean isBody(int noun) {
        return lexicons.roles()
                .find(page.lower(noun))
                .filter(role -> role.sort() == RoleNoun.Sort.ORGANIZATION || role.sort() == RoleNoun.Sort.GROUP)
                .isPresent();
    }

    /** "The envoy to Chile | Lena Holt", "Lena Holt, | the envoy to Chile". */
    private Optional<Entity> inTheSameWords(Range core, int after) {
        int limit = end(after, SENTENCES) - core.length();
        for (int i = Math.max(0, core.from() - BACK); i < limit && core.length() <= WORDS; i++) {
            Optional<Entity> named =
                    i != core.from() && isSame(core, i) ? beside(i, i + core.length()) : Optional.empty();
            if (named.isPresent()) {
                boolean later = i > core.from();
                return named.filter(entity -> entity.isPerson() && (!later || isNew(entity, after)));
            }
        }
        return Optional.empty();
    }

    /** The name behind or before the same words. */
    private Optional<Entity> beside(int from, int to) {
        Optional<Entity> behind = named(page.form(to).equals(",") ? to + 1 : to, to);
        return behind.isPresent() ? behind : namedBefore(from);
    }

    private boolean isSame(Range core, int at) {
        for (int i = 0; i < core.length(); i++) {
            if (!page.lower(core.from() + i).equals(page.lower(at + i))) {
                return false;
            }
        }
        return !PAST.has(page.lower(at - 1));
    }

    /** The name that stands here and, where a comma opened it, is closed by one. */
    private Optional<Entity> named(int word, int end) {
        return cast.covering(word)
                .filter(name -> page.sentence(word) == page.sentence(end - 1) && !name.quoted())
                .filter(name -> name.words().to() > word)
                .filter(name -> word == end || !page.word(name.words().to()))
                .map(NameMention::entity);
    }

    private Optional<Entity> namedBefore(int word) {
        int article = Lexicons.ARTICLES.has(page.lower(word - 1)) ? word - 1 : word;
        boolean apposed = page.form(article - 1).equals(",");
        return apposed
                ? cast.covering(article - 2)
                        .filter(name -> name.words().to() == article - 1 && !name.quoted())
                        .map(NameMention::entity)
                : Optional.empty();
    }

    /** "The group, | Open Ward, wants": soon after "a group of nurses". */
    private Optional<Entity> besideNoun(Range source, int head) {
        int limit = end(source.to(), SOON) - 2;
        for (int i = source.to(); i < limit; i++) {
            boolean again = page.lower(i).equals("the")
                    && page.lower(i + 1).equals(page.lower(head))
                    && page.form(i + 2).equals(",");
            if (again) {
                return named(i + 3, i + 2);
            }
        }
        return Optional.empty();
    }

    /** The only one soon named with a title of that rank who has not been named before. */
    private Optional<Entity> titled(Range source, int head) {
        Vocabulary titles = TITLES.getOrDefault(page.lower(head), Vocabulary.of(page.lower(head)));
        Entity found = null;
        for (NameMention name : cast.within(new Range(source.to(), end(source.to(), SOON)))) {
            boolean called = name.entity().isPerson() && !name.quoted() && isCalled(name, titles);
            if (called && found != null && !found.equals(name.entity())) {
                return Optional.empty();
            }
            found = called ? name.entity() : found;
        }
        return Optional.ofNullable(found).filter(entity -> isNew(entity, source.to()));
    }

    private boolean isCalled(NameMention name, Vocabulary titles) {
        for (int i = name.words().from() - 1; i < name.words().to() - 1; i++) {
            if (titles.has(page.lower(i))
                    && page.sentence(i) == page.sentence(name.words().from())) {
                return !PAST.has(page.lower(i - 1));
            }
        }
        return false;
    }

    /** Whoever has been named before would not be called so without a name. */
    private boolean isNew(Entity entity, int before) {
        List<NameMention> names = cast.within(new Range(0, before));
        return names.stream().noneMatch(name -> name.entity().name().equals(entity.name()));
    }

    private int end(int word, int sentences) {
        int here = page.sentence(word - 1);
        int last = Math.min(page.sentence(page.size() - 1), here + sentences);
        return page.sentenceRange(last).to();
    }
}
