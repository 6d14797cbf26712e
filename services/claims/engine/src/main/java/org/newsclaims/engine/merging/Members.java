package org.newsclaims.engine.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsclaims.engine.grouping.Fingerprint;
import org.newsclaims.engine.identity.ArticleNames;
import org.newsclaims.engine.identity.Identities;
import org.newsclaims.engine.model.Statement;

/**
 * The articles of one event.
 *
 * @param articles in founding order
 */
record Members(List<MemberArticle> articles) {
    static Members of(List<MemberArticle> articles) {
        return new Members(articles.stream()
                .sorted(Comparator.comparing(MemberArticle::fingerprint, Fingerprint.FOUNDING_ORDER))
                .toList());
    }

    List<ArticleNames> names() {
        return articles.stream().map(MemberArticle::names).toList();
    }

    /** Those of one wording have one content. */
    List<Occurrence> occurrences(Identities identities) {
        List<Occurrence> occurrences = new ArrayList<>();
        Map<String, Content> contents = new HashMap<>();
        Appositions appositions = Appositions.of(articles);
        for (MemberArticle member : articles) {
            for (Statement statement : member.statements()) {
                String subject = appositions.apply(member.subject(statement));
                occurrences.add(new Occurrence(
                        occurrences.size(),
                        member,
                        statement,
                        identities.byName(member.article().id(), statement.speakers()),
                        subject,
                        contents.computeIfAbsent(Asides.without(subject, statement.form()), member::content)));
            }
        }
        return occurrences;
    }
}
