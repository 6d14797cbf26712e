package org.newsclaims.engine.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tags in two learned stages: paragraphs first, then every candidate cue for itself; a judge settles what stays. */
public final class LearnedTagger implements AttributionTagger {
    private final AttributionModel model;

    /** @param model as trained; shared and never changed */
    public LearnedTagger(AttributionModel model) {
        this.model = Objects.requireNonNull(model, "model");
    }

    @Override
    public Tagging tag(Columns columns) {
        if (columns.size() == 0) {
            return Tagging.NOTHING;
        }
        Stages stages = new Stages(columns, model.lexicon());
        stages.first(model.first());
        Chooser chooser = stages.chooser(model.judge());
        List<Attribution> attributions = new ArrayList<>();
        for (Chooser.Judged judged : chooser.choose(stages.second(model.second()))) {
            attributions.add(chooser.attribution(judged));
        }
        TokenBeliefs hints = stages.hints();
        return new Tagging(attributions, hints.content(), hints.cue());
    }
}
