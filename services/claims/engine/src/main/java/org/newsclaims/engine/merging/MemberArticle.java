package org.newsclaims.engine.merging;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.newsclaims.engine.accounts.FilingLabels;
import org.newsclaims.engine.grouping.Fingerprint;
import org.newsclaims.engine.identity.ArticleNames;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Statement;

/** One article of a news event with all that was found in it. Immutable; keeping it saves reading its text again. */
public final class MemberArticle {
    private final Article article;
    private final List<Statement> statements;
    private final Fingerprint fingerprint;
    private final Map<String, Content> contents = new ConcurrentHashMap<>();
    private final Map<String, FilingLabels> labels = new ConcurrentHashMap<>();
    private final Map<String, String> subjects = new ConcurrentHashMap<>();
    private volatile Prose prose;
    private volatile ArticleNames names;
    private volatile List<Headlines.Line> headlines;

    /**
     * @param article as submitted
     * @param statements its statements, in text order
     * @param fingerprint its fingerprint
     */
    public MemberArticle(Article article, List<Statement> statements, Fingerprint fingerprint) {
        this.article = Objects.requireNonNull(article, "article");
        this.statements = List.copyOf(statements);
        this.fingerprint = Objects.requireNonNull(fingerprint, "fingerprint");
    }

    /** As submitted. */
    public Article article() {
        return article;
    }

    /** In text order. */
    public List<Statement> statements() {
        return statements;
    }

    /** What grouping knows of it. */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    /**
     * Reads now what merging would read on first use, for a thread that nobody waits for. What others of its event tell may
     * call for a little more then; what comes of merging is the same either way.
     */
    public void readAhead() {
        names();
        headlines();
        Appositions own = Appositions.of(List.of(this));
        for (Statement statement : statements) {
            String subject = own.apply(subject(statement));
            content(EditorialAdditions.without(subject, statement.form()));
            labels(subject);
        }
    }

    /** Read on first use; two threads that read at once read the same. */
    Prose prose() {
        Prose read = prose;
        if (read == null) {
            read = Prose.of(article.text());
            prose = read;
        }
        return read;
    }

    /** The same for the lines that may be its headline. */
    List<Headlines.Line> headlines() {
        List<Headlines.Line> read = headlines;
        if (read == null) {
            read = Headlines.lines(article);
            headlines = read;
        }
        return read;
    }

    /** The same for what it tells of who its speakers are. */
    ArticleNames names() {
        ArticleNames read = names;
        if (read == null) {
            read = ArticleNames.read(article, statements);
            names = read;
        }
        return read;
    }

    /** The same for what one of its statements is about, see {@link Antecedents}. */
    String subject(Statement statement) {
        return subjects.computeIfAbsent(statement.id(), id -> Antecedents.text(this, statement));
    }

    /** The same for the texts of its statements, as they are compared. */
    Content content(String text) {
        return contents.computeIfAbsent(text, Content::of);
    }

    /** The same for what they can be filed under in the accounts. */
    FilingLabels labels(String text) {
        return labels.computeIfAbsent(text, FilingLabels::of);
    }
}
