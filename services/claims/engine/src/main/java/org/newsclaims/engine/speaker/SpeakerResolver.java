package org.newsclaims.engine.speaker;

import java.util.List;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/**
 * Resolves the sources of one article, asked in text order: each answer helps with the pronouns that follow. Not
 * thread-safe; take a new one from {@link Speakers} for every article.
 */
public final class SpeakerResolver {
    private final Page page;
    private final Memory memory = new Memory();
    private final Pronouns pronouns;
    private final NounPhrases nounPhrases;
    private final Coordination coordination;

    SpeakerResolver(Page page, Lexicons lexicons, int year) {
        this.page = page;
        Cast cast = new CastReader(lexicons, year).read(page);
        this.pronouns = new Pronouns(page, cast, memory, lexicons);
        this.nounPhrases = new NounPhrases(page, cast, memory, lexicons, year);
        this.coordination = new Coordination(page, cast);
    }

    /**
     * @param source the words that stand for the source; may be empty
     * @param content the words attributed, as one range from first to last
     * @return the speakers meant; empty when the words name nobody
     */
    public List<Speaker> resolve(Range source, Range content) {
        List<Speaker> speakers = source.isEmpty() ? List.of() : meant(source, content);
        memory.remember(speakers, source.from());
        return speakers;
    }

    /** Who spoke last before; empty when nobody did. */
    public List<Speaker> last() {
        return memory.last().map(Memory.Turn::speakers).orElse(List.of());
    }

    private List<Speaker> meant(Range source, Range content) {
        if (source.length() <= 2 && pronouns.knows(page.lower(source.from()))) {
            if (pronouns.isRelative(page.lower(source.from()))) {
                Range antecedent = pronouns.antecedent(source.from());
                return antecedent.isEmpty() ? List.of() : meant(antecedent, content);
            }
            return pronouns.resolve(source.from(), content);
        }
        List<Speaker> joint = nounPhrases.joint(source);
        if (!joint.isEmpty()) {
            return joint;
        }
        List<Range> parts = coordination.parts(source);
        if (parts.size() > 1) {
            return parts.stream()
                    .flatMap(part -> meant(part, content).stream())
                    .distinct()
                    .toList();
        }
        return nounPhrases.resolve(parts.isEmpty() ? source : parts.get(0));
    }
}
