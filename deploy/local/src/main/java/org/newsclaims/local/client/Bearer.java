package org.newsclaims.local.client;

import java.net.http.HttpRequest;

/** Shows the services the token that is in the environment, if there is one. */
final class Bearer {
    private static final String VARIABLE = "NEWS_CLAIMS_TOKEN";

    private Bearer() {}

    static HttpRequest.Builder shown(HttpRequest.Builder request) {
        String token = System.getenv(VARIABLE);
        return token == null || token.isBlank() ? request : request.header("Authorization", "Bearer " + token.strip());
    }
}
