package org.newsclaims.engine.extraction;

import org.newsclaims.engine.lexicon.RoleNouns;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.rules.Finding;
import org.newsclaims.engine.syntax.Parse;

/** Sets the sources of one page's findings right, step after step: each step reads what the one before has left. */
final class Sources {
    private final CueSubjects subjects;
    private final SourceBorders borders;
    private final SpeakerPhrases phrases;
    private final Receivers receivers;

    Sources(Page page, Parse parse, RoleNouns roles) {
        this.subjects = new CueSubjects(page, parse);
        this.borders = new SourceBorders(page, parse);
        this.phrases = new SpeakerPhrases(page, parse, roles);
        this.receivers = new Receivers(page, parse);
    }

    /** Of what the article tells by itself. */
    Finding corrected(Finding finding) {
        return receivers.corrected(phrases.corrected(within(finding)));
    }

    /** Of what stands within what somebody says, which rules found with their own words for who speaks. */
    Finding within(Finding finding) {
        return borders.set(subjects.corrected(finding));
    }
}
