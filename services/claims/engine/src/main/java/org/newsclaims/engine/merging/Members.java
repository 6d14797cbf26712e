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

    /** Those of one wording have one content: of several, that which is quoted most, then the first. */
    List<Occurrence> occurrences(Identities identities) {
        Appositions appositions = Appositions.of(articles);
        List<String> subjects = new ArrayList<>();
        List<Content> contents = new ArrayList<>();
        Map<String, Content> byWording = new HashMap<>();
        for (MemberArticle member : articles) {
            for (Statement statement : member.statements()) {
                String subject = appositions.apply(member.subject(statement));
                Content content = member.content(EditorialAdditions.without(subject, statement.form()));
                subjects.add(subject);
                contents.add(content);
                byWording.merge(content.wording(), content, Members::quotedMost);
            }
        }
        List<Occurrence> occurrences = new ArrayList<>();
        for (MemberArticle member : articles) {
            for (Statement statement : member.statements()) {
                int order = occurrences.size();
                occurrences.add(new Occurrence(
                        order,
                        member,
                        statement,
                        identities.byName(member.article().id(), statement.speakers()),
                        subjects.get(order),
                        byWording.get(contents.get(order).wording())));
            }
        }
        return occurrences;
    }

    private static Content quotedMost(Content first, Content second) {
        return second.quoted() > first.quoted() ? second : first;
    }
}
