package org.newsclaims.engine.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.newsclaims.engine.accounts.AccountsReader;
import org.newsclaims.engine.accounts.Remark;
import org.newsclaims.engine.identity.Aliases;
import org.newsclaims.engine.identity.Identities;
import org.newsclaims.engine.model.Speaker;

/** Merges the articles of one news event. Stateless, thread-safe, deterministic; the order of articles is of no account. */
public final class Merging {
    private final Aliases aliases;
    private final ClaimModel model;

    /** Without names declared by an operator. */
    public Merging() {
        this(Aliases.NONE);
    }

    /**
     * @param aliases names an operator has declared equal
     */
    public Merging(Aliases aliases) {
        this(aliases, ClaimModel.standard());
    }

    /**
     * @param aliases names an operator has declared equal
     * @param model tells which statements say the same
     */
    public Merging(Aliases aliases, ClaimModel model) {
        this.model = Objects.requireNonNull(model, "model");
        this.aliases = Objects.requireNonNull(aliases, "aliases");
    }

    /**
     * @param eventId the event's id
     * @param articles all its articles, at least one
     * @return what the views hold of it
     */
    public MergedEvent merge(String eventId, List<MemberArticle> articles) {
        Members members = Members.of(articles);
        Identities identities = Identities.of(members.names(), aliases);
        List<Occurrence> occurrences = members.occurrences(identities);
        Likeness likeness =
                new Likeness(occurrences.stream().map(Occurrence::content).toList(), model);
        List<List<Occurrence>> groups = new ClaimGroups(likeness, model.floor()).of(occurrences);
        Map<Integer, List<ClaimConflict>> conflicts = new Conflicts(likeness, groups).find();
        Origins origins = Origins.of(members);
        List<Claim> claims = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        Map<String, Placement> placements = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            Claim claim = ClaimMaker.claim(groups.get(i), origins, conflicts.getOrDefault(i, List.of()));
            claims.add(claim);
            for (Occurrence occurrence : groups.get(i)) {
                List<Speaker> speakers = identities.inOrder(
                        occurrence.articleId(), occurrence.statement().speakers());
                remarks.add(new Remark(
                        claim.id(),
                        occurrence.speakers(),
                        claim.polarity(),
                        occurrence.outlet(),
                        occurrence.member().labels(occurrence.subject())));
                placements.put(occurrence.statement().id(), new Placement(claim.id(), speakers));
            }
        }
        return new MergedEvent(
                new Summaries(members).of(eventId, occurrences, claims.size()),
                claims,
                AccountsReader.of(remarks),
                placements,
                origins.byArticle());
    }
}
