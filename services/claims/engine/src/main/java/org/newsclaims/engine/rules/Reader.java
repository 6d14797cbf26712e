package org.newsclaims.engine.rules;

import org.newsclaims.engine.lexicon.CueVerbs;
import org.newsclaims.engine.lexicon.RoleNouns;
import org.newsclaims.engine.page.Page;

/** What all rules need to read one page. */
record Reader(Page page, CueVerbs verbs, Subjects subjects, Clauses clauses, Contents contents) {
    static Reader of(Page page, CueVerbs verbs, RoleNouns roles) {
        Subjects subjects = new Subjects(page, verbs, roles);
        return new Reader(
                page, verbs, subjects, new Clauses(page, verbs, subjects), new Contents(page, verbs, subjects));
    }
}
