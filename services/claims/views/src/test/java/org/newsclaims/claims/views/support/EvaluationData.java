package org.newsclaims.claims.views.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsclaims.engine.model.Article;

/** Real articles, which are never part of the repository. */
public final class EvaluationData {
    /** Names the folder of evaluation data: a system property, or a variable of the environment. */
    public static final String FOLDER = "NEWS_CLAIMS_DATA";

    /** The 772 development articles of ECB+ about 66 events. */
    public static final String ECB_DEV = "ecbplus/dev.jsonl";

    /** The 840 training articles of PolNeAR. */
    public static final String POLNEAR_TRAIN = "polnear/train.jsonl";

    private EvaluationData() {}

    /** In {@value #FOLDER}, else in a {@code shared/data} beside the repository; empty when it is not there. */
    public static Optional<Path> find(String name) {
        String named = System.getProperty(FOLDER, System.getenv(FOLDER));
        if (named != null) {
            return Optional.of(Path.of(named, name)).filter(Files::isRegularFile);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared/data").resolve(name);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** The articles, in the order of the file. */
    public static List<Article> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Article> articles = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode article = json.readTree(line);
            articles.add(Article.of(
                    article.get("id").textValue(), article.get("text").textValue()));
        }
        return articles;
    }
}
