package org.newsclaims.evaluation.merging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsclaims.engine.model.Polarity;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What one speaker says about one news event.
 *
 * @param id name of the case
 * @param by the speaker
 * @param polarity of all of it
 * @param claims by claim, its wordings
 */
record ClaimCase(String id, String by, Polarity polarity, List<List<String>> claims) {
    /** The cases that the claim model is taught by, besides annotated articles. */
    static List<ClaimCase> taught() {
        return read("claim-groups.yaml");
    }

    /** Cases that it is not taught by, one or more for each kind that merging has to get right. */
    static List<ClaimCase> kinds() {
        return read("claim-kinds.yaml");
    }

    private static List<ClaimCase> read(String resource) {
        try (InputStream in = ClaimCase.class.getResourceAsStream(resource)) {
            List<Map<String, Object>> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            List<ClaimCase> cases = new ArrayList<>();
            for (Map<String, Object> one : read) {
                @SuppressWarnings("unchecked")
                List<List<String>> claims = (List<List<String>>) one.get("claims");
                String polarity = String.valueOf(one.getOrDefault("polarity", "affirmed"));
                cases.add(new ClaimCase(
                        (String) one.get("id"),
                        (String) one.get("by"),
                        Polarity.valueOf(polarity.toUpperCase(Locale.ROOT)),
                        claims));
            }
            return List.copyOf(cases);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** Every wording, claim by claim. */
    List<String> texts() {
        return claims.stream().flatMap(List::stream).toList();
    }

    /** For every wording, the number of its claim. */
    List<Integer> labels() {
        List<Integer> labels = new ArrayList<>();
        for (int claim = 0; claim < claims.size(); claim++) {
            for (int i = 0; i < claims.get(claim).size(); i++) {
                labels.add(claim);
            }
        }
        return labels;
    }
}
