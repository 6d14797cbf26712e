package org.newsclaims.ingest.adapter.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;
import java.util.Map;
import org.newsclaims.ingest.application.FeedReader;
import org.newsclaims.ingest.application.web.Web;

/** Whatever a server answers, it is a feed or it is none. */
class FeedFuzzTest {
    private static final URI ADDRESS = URI.create("https://gazette.example/feed");

    @FuzzTest
    void anAnswerIsAFeedOrNone(byte[] body) {
        Web.Answer answer = new Web.Answer(200, ADDRESS, Map.of("content-type", "application/xml"), body);
        try {
            assertThat(new RomeFeedReader().read(answer)).allMatch(entry -> entry.id() != null);
        } catch (FeedReader.NoFeed none) {
            assertThat(none.getMessage()).isNotBlank();
        }
    }
}
