package org.newsclaims.claims.views.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsclaims.claims.views.domain.Version;
import org.newsclaims.claims.views.reading.ArticleChange;
import org.newsclaims.claims.views.reading.Reading;
import org.newsclaims.engine.grouping.Filing;
import org.newsclaims.engine.grouping.Fingerprint;
import org.newsclaims.engine.grouping.Grouping;

/**
 * Keeps the ids of what left the views leading on: which articles are retracted and where their ids lead, and which
 * statements stand in versions that do not count.
 *
 * @param returned articles that are not retracted with a known text (any more)
 * @param departed those that are, as far as anything about them changed
 * @param former statements that do not count
 * @param current by article id: the revision that counts now, of which no statement is a former one
 */
record DepartedIds(
        Set<String> returned, List<Departed> departed, List<FormerStatement> former, Map<String, String> current) {

    /** Works out the departures of one batch. */
    static final class Reckoning {
        private final Grouping grouping;
        private final ViewState store;
        private final CountingVersions winners;
        private final Map<String, ArticleState> states;
        private final Map<String, Reading> replaced;

        /** @param replaced what was found in the articles that change, as they stood before */
        Reckoning(
                Grouping grouping,
                ViewState store,
                CountingVersions winners,
                Map<String, ArticleState> states,
                Map<String, Reading> replaced) {
            this.grouping = grouping;
            this.store = store;
            this.winners = winners;
            this.states = states;
            this.replaced = replaced;
        }

        /**
         * @param articleIds the articles of the batch
         * @param near retracted articles whose neighbourhood changes with the batch
         * @param leads looks into the store as it is after the batch
         */
        DepartedIds of(Set<String> articleIds, Set<String> near, SuccessorEvent leads) {
            Set<String> asked = new TreeSet<>(articleIds);
            asked.addAll(near);
            Map<String, Departed> before = asked.isEmpty() ? Map.of() : store.departed(asked);
            Map<String, Departed> now = new TreeMap<>(before);
            Map<String, String> current = new HashMap<>();
            List<FormerStatement> former = new ArrayList<>();
            for (String id : articleIds) {
                Version standing = standing(id);
                Departed gone = standing.kind() == Version.Kind.RETRACTED ? lastText(id, before.get(id)) : null;
                if (gone == null) {
                    now.remove(id);
                } else {
                    now.put(id, gone);
                }
                if (standing.isText()) {
                    current.put(id, standing.revision());
                }
                former.addAll(former(id, standing));
            }
            List<Departed> changed = new ArrayList<>();
            now.forEach((id, departed) -> {
                Departed led = departed.leadingTo(leads.of(departed));
                if (!led.equals(before.get(id))) {
                    changed.add(led);
                }
            });
            Set<String> returned = new TreeSet<>(before.keySet());
            returned.removeAll(now.keySet());
            return new DepartedIds(returned, changed, former, current);
        }

        private Version standing(String id) {
            ArticleChange change = winners.changed().get(id);
            return change != null ? change.version() : states.get(id).version();
        }

        /** The newest text of a retracted article that no erasure has taken out; null when there is none. */
        private Departed lastText(String id, Departed known) {
            Departed newest = known != null && survives(id, known.version()) ? known : null;
            Reading reading = replaced.get(id);
            if (reading != null && survives(id, states.get(id).version())) {
                newest = newer(newest, departed(states.get(id).version(), reading.fingerprint()));
            }
            for (ArticleChange.Arrived text : winners.texts().getOrDefault(id, List.of())) {
                newest = newer(newest, departed(text.version(), text.reading().fingerprint()));
            }
            return newest;
        }

        private Departed departed(Version version, Fingerprint print) {
            return new Departed(print.articleId(), version, print, grouping.filings(print), null);
        }

        private static Departed newer(Departed one, Departed other) {
            return one == null || one.version().compareTo(other.version()) < 0 ? other : one;
        }

        private boolean survives(String id, Version text) {
            Version erasure = winners.erasures().get(id);
            return erasure == null || text.compareTo(erasure) >= 0;
        }

        private List<FormerStatement> former(String id, Version standing) {
            List<FormerStatement> former = new ArrayList<>();
            Reading reading = replaced.get(id);
            if (reading != null && survives(id, states.get(id).version())) {
                former.addAll(FormerStatement.of(reading));
            }
            winners.texts().getOrDefault(id, List.of()).forEach(text -> former.addAll(FormerStatement.of(text)));
            former.removeIf(
                    statement -> standing.isText() && statement.revision().equals(standing.revision()));
            return former.stream().distinct().toList();
        }
    }

    /** How many of these places lie under the same key, at most. */
    static int most(List<Filing> places) {
        Map<String, Integer> counts = new HashMap<>();
        places.forEach(place -> counts.merge(place.key(), 1, Integer::sum));
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
