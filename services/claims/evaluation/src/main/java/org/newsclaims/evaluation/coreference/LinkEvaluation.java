package org.newsclaims.evaluation.coreference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.newsclaims.engine.coreference.LinkModel;
import org.newsclaims.engine.coreference.Linker;
import org.newsclaims.engine.coreference.Mention;
import org.newsclaims.engine.coreference.Referent;

/** Measures the engine's model on GUM dev and GAP validation. Argument: the folder of evaluation data. */
public final class LinkEvaluation {
    private LinkEvaluation() {}

    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        MentionedText.Reader reader = new MentionedText.Reader();
        Map<String, int[]> counts = new TreeMap<>();
        for (GumDocument document : GumFile.read(data.resolve("gum/dev.conllu"))) {
            gum(reader.read(document.text()), document, LinkModel.standard(), counts);
        }
        counts.forEach((kind, c) -> System.out.printf(
                Locale.ROOT,
                "GUM dev %-9s %4d asked, right %.3f, linked %.3f%n",
                kind,
                c[0],
                c[1] / (double) c[0],
                c[2] / (double) c[0]));
        GapScore score = new GapScore();
        for (GapCase asked : GapCase.read(data.resolve("gap/validation.tsv"))) {
            score.add(reader.read(asked.text()), asked, LinkModel.standard());
        }
        System.out.println("GAP validation " + score);
    }

    /** Right is what takes up somebody whose first mention is of the same gold entity, or nobody where there is nobody. */
    static void gum(MentionedText read, GumDocument document, LinkModel model, Map<String, int[]> counts) {
        String[] entities = GumExamples.entities(read, document);
        List<Referent> referents = new Linker(model).link(read.mentions());
        Map<Mention, String> gold = new java.util.IdentityHashMap<>();
        Map<String, Integer> first = new java.util.HashMap<>();
        for (int i = 0; i < entities.length; i++) {
            Mention mention = read.mentions().get(i);
            gold.put(mention, entities[i]);
            if (!mention.looksBack()) {
                if (entities[i] != null) {
                    first.putIfAbsent(entities[i], i);
                }
                continue;
            }
            Mention described = referents.get(i).described();
            boolean linked = described != null && described != mention;
            boolean known = entities[i] != null && first.containsKey(entities[i]);
            boolean right = linked ? known && entities[i].equals(gold.get(described)) : !known;
            int[] c = counts.computeIfAbsent(mention.kind().name(), kind -> new int[3]);
            c[0]++;
            c[1] += right ? 1 : 0;
            c[2] += linked ? 1 : 0;
            if (entities[i] != null) {
                first.putIfAbsent(entities[i], i);
            }
        }
    }
}
