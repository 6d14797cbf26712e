package org.newsclaims.query.adapter.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsclaims.codec.ViewJson;
import org.newsclaims.records.view.ArticleView;
import org.newsclaims.records.view.ClaimView;
import org.newsclaims.records.view.EventView;
import org.newsclaims.records.view.SpanView;
import org.newsclaims.records.view.SpeakerView;
import org.newsclaims.records.view.StatementView;

/** Views as records of comma-separated values: a view a line, several values of a cell parted by semicolons. */
final class CsvForms {
    static final Representation EVENTS = new Representation(
            "id,title,dateFrom,dateTo,participants,articleCount,outletCount,statementCount,claimCount,firstPublishedAt,"
                    + "lastPublishedAt\r\n",
            "",
            json -> event(ViewJson.read(EventView.class, json)));
    static final Representation CLAIMS = new Representation(
            "id,eventId,speakerIds,speakers,polarity,form,kind,text,passage,outlets,articles,origins,firstReportedAt,"
                    + "firstReportedBy,statementIds,conflicts\r\n",
            "",
            json -> claim(ViewJson.read(ClaimView.class, json)));
    static final Representation STATEMENTS = new Representation(
            "id,articleId,eventId,claimId,speakerIds,speakers,mentions,polarity,form,kind,text,cue,passage,passageStart,"
                    + "passageEnd,contentSpans,medium,audience,via,saidOn,confidence\r\n",
            "",
            json -> statement(ViewJson.read(StatementView.class, json)));
    static final Representation ARTICLES = new Representation(
            "id,eventId,revision,url,outlet,title,publishedAt,language,externalId,statementCount\r\n",
            "",
            json -> article(ViewJson.read(ArticleView.class, json)));

    private CsvForms() {}

    private static String event(EventView event) {
        return Csv.line(Arrays.asList(
                event.id(),
                event.title(),
                event.date().from(),
                event.date().to(),
                Csv.joined(event.participants()),
                event.articleCount(),
                event.outletCount(),
                event.statementCount(),
                event.claimCount(),
                event.firstPublishedAt(),
                event.lastPublishedAt()));
    }

    private static String claim(ClaimView claim) {
        List<Object> cells = new ArrayList<>(Arrays.asList(claim.id(), claim.eventId()));
        speakers(claim.speakers(), cells);
        cells.addAll(Arrays.asList(
                claim.polarity(),
                claim.form(),
                claim.kind(),
                claim.text(),
                claim.passage() == null ? null : claim.passage().text(),
                Csv.joined(claim.outlets()),
                claim.corroboration().articles(),
                claim.corroboration().origins(),
                claim.firstReportedAt(),
                claim.firstReportedBy(),
                Csv.joined(claim.occurrences().stream().map(StatementView::id).toList()),
                Csv.joined(claim.conflicts().stream()
                        .map(conflict -> conflict.kind() + ":" + conflict.claimId())
                        .toList())));
        return Csv.line(cells);
    }

    private static String statement(StatementView statement) {
        List<Object> cells = new ArrayList<>(
                Arrays.asList(statement.id(), statement.articleId(), statement.eventId(), statement.claimId()));
        speakers(statement.speakers(), cells);
        boolean whole = statement.passage() != null;
        cells.addAll(Arrays.asList(
                Csv.joined(
                        statement.speakers().stream().map(SpeakerView::mention).toList()),
                statement.polarity(),
                statement.form(),
                statement.kind(),
                statement.text(),
                statement.cue() == null ? null : statement.cue().text(),
                whole ? statement.passage().text() : null,
                whole ? statement.passage().start() : null,
                whole ? statement.passage().end() : null,
                Csv.joined(
                        statement.spans().content().stream().map(CsvForms::span).toList()),
                statement.setting().medium(),
                statement.setting().audience(),
                statement.setting().via(),
                statement.setting().saidOn(),
                statement.confidence()));
        return Csv.line(cells);
    }

    private static String article(ArticleView article) {
        return Csv.line(Arrays.asList(
                article.id(),
                article.eventId(),
                article.revision(),
                article.url(),
                article.outlet(),
                article.title(),
                article.publishedAt(),
                article.language(),
                article.externalId(),
                article.statementCount()));
    }

    private static void speakers(List<SpeakerView> speakers, List<Object> cells) {
        cells.add(Csv.joined(speakers.stream().map(SpeakerView::id).toList()));
        cells.add(Csv.joined(speakers.stream().map(SpeakerView::name).toList()));
    }

    private static String span(SpanView span) {
        return span.start() + "-" + span.end();
    }
}
