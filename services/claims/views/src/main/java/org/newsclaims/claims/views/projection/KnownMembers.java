package org.newsclaims.claims.views.projection;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.newsclaims.claims.views.reading.Reading;
import org.newsclaims.engine.merging.MemberArticle;

/**
 * Articles of events that were merged lately, with what merging has read in each of them by itself: an event that grows is
 * merged again with every batch, and most of its articles are the same ones. What is kept changes how long merging takes,
 * never what comes of it. Holds up to so many statements, and lets go of what was not asked for longest. Thread-safe.
 */
final class KnownMembers {
    private final int most;
    private final Map<String, MemberArticle> byArticle = new LinkedHashMap<>(16, 0.75f, true);
    private int held;

    /** @param most statements, at some 6 KB each */
    KnownMembers(int most) {
        this.most = most;
    }

    synchronized MemberArticle of(Reading reading) {
        String id = reading.article().id();
        MemberArticle known = byArticle.get(id);
        // The very same reading: another revision, or what another engine found, is another article here.
        if (known != null && known.article() == reading.article() && known.fingerprint() == reading.fingerprint()) {
            return known;
        }
        MemberArticle member = new MemberArticle(reading.article(), reading.found(), reading.fingerprint());
        forget(id);
        byArticle.put(id, member);
        held += weight(member);
        shrink();
        return member;
    }

    /** What is withdrawn is kept nowhere. */
    synchronized void forget(String articleId) {
        MemberArticle gone = byArticle.remove(articleId);
        held -= gone == null ? 0 : weight(gone);
    }

    private void shrink() {
        for (Iterator<MemberArticle> eldest = byArticle.values().iterator(); held > most && eldest.hasNext(); ) {
            held -= weight(eldest.next());
            eldest.remove();
        }
    }

    private static int weight(MemberArticle member) {
        return 1 + member.statements().size();
    }
}
