package org.newsclaims.query.application.port;

import java.util.concurrent.CompletionStage;

/** Port: tells states of the views apart without reading them. */
public interface ViewsState {
    /**
     * @return a token, never null; two looks that give the same token saw the same views to the last byte, of which
     *     different tokens say nothing. Fails with a {@link org.newsclaims.problems.Refusal} when the database does not
     *     answer
     */
    CompletionStage<String> look();
}
