package org.newsclaims.evaluation.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsclaims.engine.coreference.LinkModel;
import org.newsclaims.engine.coreference.Linker;
import org.newsclaims.engine.coreference.Mention;
import org.newsclaims.engine.coreference.Referent;
import org.newsclaims.engine.model.Span;
import org.newsclaims.evaluation.coreference.GumDocument.Gold;

/** Lays the engine's mentions of a document of GUM beside the gold ones. */
final class GumExamples {
    private GumExamples() {}

    /** The gold entity of every mention, or null where the engine sees one and GUM none. */
    static String[] entities(MentionedText read, GumDocument document) {
        String[] entities = new String[read.mentions().size()];
        for (int i = 0; i < entities.length; i++) {
            Mention mention = read.mentions().get(i);
            Span words = read.page().span(mention.words());
            Span head = read.page().span(new org.newsclaims.engine.page.Range(mention.head(), mention.head() + 1));
            int shortest = Integer.MAX_VALUE;
            for (Gold gold : document.mentions()) {
                boolean same = gold.start() <= head.start()
                        && head.start() < gold.end()
                        && words.start() <= gold.head()
                        && gold.head() < words.end();
                if (same && gold.end() - gold.start() < shortest) {
                    shortest = gold.end() - gold.start();
                    entities[i] = gold.entity();
                }
            }
        }
        return entities;
    }

    /** Every mention that looks back, with the gold links of all before it. */
    static List<LinkExample> of(MentionedText read, GumDocument document) {
        String[] entities = entities(read, document);
        Linker linker = new Linker(LinkModel.blank());
        linker.count(read.mentions());
        Map<String, Referent> gold = new HashMap<>();
        List<LinkExample> examples = new ArrayList<>();
        for (int i = 0; i < entities.length; i++) {
            Mention mention = read.mentions().get(i);
            Referent meant = entities[i] == null ? null : gold.get(entities[i]);
            if (mention.looksBack()) {
                example(linker.choice(mention), meant, examples);
            }
            Referent referent = linker.add(mention, meant);
            if (entities[i] != null) {
                gold.putIfAbsent(entities[i], referent);
            }
        }
        return examples;
    }

    private static void example(Linker.Choice choice, Referent meant, List<LinkExample> examples) {
        boolean[] right = new boolean[choice.features().size()];
        int at = meant == null ? right.length - 1 : choice.referents().indexOf(meant);
        if (at >= 0) {
            right[at] = true;
            examples.add(new LinkExample(choice.features(), right));
        }
    }
}
