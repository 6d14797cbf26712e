package org.newsclaims.ingest.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.newsclaims.problems.Refusal;

/** Whatever a message of the inbox holds, in either mode, it is a submission or refused: nothing may end the inbox. */
class InboxFuzzTest {
    @FuzzTest
    void aMessageIsASubmissionOrRefused(byte[] value) {
        ConsumerRecord<String, byte[]> binary = new ConsumerRecord<>("inbox", 0, 0, "key", value);
        header(binary, "ce_specversion", "1.0");
        header(binary, "ce_type", InboxMessage.TYPE);
        ConsumerRecord<String, byte[]> structured = new ConsumerRecord<>("inbox", 0, 1, "key", value);
        header(structured, "content-type", "application/cloudevents+json");

        read(binary);
        read(structured);
    }

    private static void read(ConsumerRecord<String, byte[]> message) {
        try {
            assertThat(InboxMessage.submission(message)).isNotNull();
        } catch (Refusal refusal) {
            assertThat(refusal.getMessage()).isNotBlank();
        }
    }

    private static void header(ConsumerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
