package org.newsclaims.engine.identity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.Statement;
import org.newsclaims.engine.speaker.Acronyms;
import org.newsclaims.engine.terms.StopWords;
import org.newsclaims.engine.terms.Token;
import org.newsclaims.engine.terms.Tokens;
import org.newsclaims.engine.text.AnalysedText;

/** Whom one article lets speak, and what its text tells of who they are. Immutable. */
public final class ArticleNames {
    private static final Pattern FORCE =
            Pattern.compile("(\\p{Lu}\\p{L}+)(?: \\p{Lu}\\p{L}+)? (?:police|prosecutors)(?! \\p{L}+er\\b)");

    private final String articleId;
    private final List<Speaker> speakers;
    private final List<Calling> callings;
    private final Map<String, String> acronyms;
    private final Set<String> forces;

    ArticleNames(
            String articleId,
            List<Speaker> speakers,
            List<Calling> callings,
            Map<String, String> acronyms,
            Set<String> forces) {
        this.articleId = Objects.requireNonNull(articleId, "articleId");
        this.speakers = List.copyOf(speakers);
        this.callings = List.copyOf(callings);
        this.acronyms = Map.copyOf(acronyms);
        this.forces = Set.copyOf(forces);
    }

    /**
     * Linear in the length of the text.
     *
     * @param article as submitted
     * @param statements all that were found in it
     */
    public static ArticleNames read(Article article, List<Statement> statements) {
        List<Speaker> speakers = speakers(statements);
        if (speakers.isEmpty()) {
            return new ArticleNames(article.id(), speakers, List.of(), Map.of(), Set.of());
        }
        String text = article.text();
        return new ArticleNames(
                article.id(), speakers, CallingReader.read(Tokens.of(text), text), Acronyms.told(text), forces(text));
    }

    /**
     * The same for an article read alone, but for its police: whose those are is clear only where several articles agree.
     *
     * @param head the article's text, cut into tokens, or the beginning of a very long one
     */
    static ArticleNames alone(Article article, AnalysedText head, List<Statement> statements) {
        List<Speaker> speakers = speakers(statements);
        String text = article.text();
        List<Token> tokens = head.isWhole() ? Tokens.of(head) : Tokens.of(text);
        return new ArticleNames(
                article.id(), speakers, CallingReader.read(tokens, text), Acronyms.told(text), Set.of());
    }

    private static List<Speaker> speakers(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> statement.speakers().stream())
                .toList();
    }

    private static Set<String> forces(String text) {
        Set<String> forces = new TreeSet<>();
        if (!text.contains(" police") && !text.contains(" prosecutors")) {
            return forces;
        }
        Matcher force = FORCE.matcher(text);
        while (force.find()) {
            if (!StopWords.ALL.contains(force.group(1).toLowerCase(Locale.ROOT))) {
                forces.add(force.group());
            }
        }
        return forces;
    }

    String articleId() {
        return articleId;
    }

    /** One for each time somebody speaks. */
    List<Speaker> speakers() {
        return speakers;
    }

    List<Calling> callings() {
        return callings;
    }

    /** Full names by acronym, as the article explains them. */
    public Map<String, String> acronyms() {
        return acronyms;
    }

    /** Police forces and prosecutors that the text tells by their place: "Alder police". */
    Set<String> forces() {
        return forces;
    }
}
