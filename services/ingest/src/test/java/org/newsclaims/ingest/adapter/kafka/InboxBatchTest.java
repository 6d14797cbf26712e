package org.newsclaims.ingest.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.newsclaims.ingest.application.MemoryLog;
import org.newsclaims.ingest.application.SubmitArticle;
import org.newsclaims.ingest.domain.Acceptance;
import org.newsclaims.ingest.domain.Draft;
import org.newsclaims.ingest.domain.HtmlPage;
import org.newsclaims.ingest.domain.Limits;
import org.newsclaims.problems.ProblemType;

class InboxBatchTest {
    private final MemoryLog log = new MemoryLog();

    @Test
    void aMessageThatBringsItsReaderDownCostsNoOther() {
        InboxBatch batch = new InboxBatch(InboxBatchTest::page, articles());

        List<InboxBatch.Rejected> rejected =
                batch.submit(List.of(message("good"), message("endless"), message("good")));

        assertThat(rejected)
                .singleElement()
                .satisfies(one -> assertThat(one.reason().type()).isEqualTo(ProblemType.INTERNAL))
                .satisfies(one -> assertThat(one.message().value())
                        .isEqualTo(message("endless").value()));
        assertThat(log.articles).hasSize(2);
    }

    private static Draft page(byte[] json) {
        return new Draft(
                null, null, null, null, null, null, null, new String(json, StandardCharsets.UTF_8), null, null);
    }

    private static ConsumerRecord<String, byte[]> message(String page) {
        ConsumerRecord<String, byte[]> message =
                new ConsumerRecord<>("inbox", 0, 0, "key", page.getBytes(StandardCharsets.UTF_8));
        message.headers().add("ce_specversion", "1.0".getBytes(StandardCharsets.UTF_8));
        message.headers().add("ce_type", InboxMessage.TYPE.getBytes(StandardCharsets.UTF_8));
        return message;
    }

    private SubmitArticle articles() {
        return new SubmitArticle(
                new Acceptance(new Limits(1000, 1000, 1000)),
                (html, url) -> HtmlPage.of(html.equals("endless") ? endless(html) : html),
                log);
    }

    private static String endless(String text) {
        return text + endless(text);
    }
}
