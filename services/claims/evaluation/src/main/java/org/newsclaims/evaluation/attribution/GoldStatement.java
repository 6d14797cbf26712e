package org.newsclaims.evaluation.attribution;

import java.util.List;
import org.newsclaims.engine.model.Span;

/** One annotated attribution, in code points. */
record GoldStatement(List<Span> content, List<Span> source, List<Span> cue) {}
