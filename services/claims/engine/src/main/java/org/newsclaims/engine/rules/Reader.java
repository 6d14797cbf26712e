package org.newsclaims.engine.rules;

import org.newsclaims.engine.grammar.Moods;
import org.newsclaims.engine.grammar.Trees;
import org.newsclaims.engine.lexicon.CueVerbs;
import org.newsclaims.engine.lexicon.RoleNouns;
import org.newsclaims.engine.page.Page;

/** What all rules need to read one page. */
record Reader(
        Page page,
        Trees trees,
        SilentDeeds deeds,
        CueVerbs verbs,
        Subjects subjects,
        Clauses clauses,
        Contents contents) {
    static Reader of(Trees trees, CueVerbs verbs, RoleNouns roles) {
        Page page = trees.page();
        Subjects subjects = new Subjects(page, verbs, roles);
        SilentDeeds deeds = new SilentDeeds(trees, new Moods(trees));
        return new Reader(
                page,
                trees,
                deeds,
                verbs,
                subjects,
                new Clauses(page, verbs, subjects),
                new Contents(trees, deeds, verbs, subjects));
    }
}
