package org.newsclaims.engine.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the event's articles call each of its people. */
final class Callings {
    /**
     * What one article calls a form.
     *
     * @param articleId the article
     * @param calling what it says
     */
    record Told(String articleId, Calling calling) {}

    private final Map<Integer, List<Told>> byForm = new HashMap<>();

    Callings(List<ArticleNames> articles, NameForms forms) {
        for (ArticleNames article : articles) {
            for (Calling calling : article.callings()) {
                PersonName name = PersonName.of(calling.name());
                for (int form : forms.near(name)) {
                    if (forms.get(form).name() instanceof PersonName person
                            && means(name, person)
                            && (!name.isSingle() || forms.get(form).articles().contains(article.articleId()))) {
                        byForm.computeIfAbsent(form, f -> new ArrayList<>())
                                .add(new Told(article.articleId(), calling));
                    }
                }
            }
        }
    }

    private static boolean means(PersonName called, PersonName person) {
        NameRelation relation = called.to(person);
        return relation == NameRelation.SAME
                || relation == NameRelation.SHORTER
                || !called.isSingle() && person.to(called) == NameRelation.SHORTER;
    }

    List<Told> of(int form) {
        return byForm.getOrDefault(form, List.of());
    }

    /**
     * Whether two names are called the same.
     *
     * @param byRole whether a role alone will do, as "coroner"; else a word that tells more, as in "Alder County coroner"
     */
    boolean agree(int a, int b, boolean byRole) {
        Set<String> common = words(a, byRole);
        common.retainAll(words(b, byRole));
        return !common.isEmpty();
    }

    private Set<String> words(int form, boolean withRoles) {
        Set<String> words = new TreeSet<>();
        for (Told told : of(form)) {
            words.addAll(told.calling().words());
            if (withRoles && !told.calling().role().isEmpty()) {
                words.add("as " + told.calling().role());
            }
        }
        return words;
    }
}
