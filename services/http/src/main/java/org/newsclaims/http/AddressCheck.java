package org.newsclaims.http;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.URISyntaxException;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/**
 * Refuses addresses that are none, such as {@code /%zz}, by a problem. Quarkus asks the same of each request and answers without a
 * word, unless a system property says that it need not; found by name, this sets it before the server is made.
 */
public final class AddressCheck implements SmallRyeConfigBuilderCustomizer {
    private static final String ASKED_HERE = "vertx.disableURIValidation";

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty(ASKED_HERE, "true");
    }

    /** @return what is wrong with the address of a call; null when it can be read */
    static Refusal refusal(RoutingContext call) {
        String address = call.request().uri();
        try {
            new URI(address);
            // What routes are compared with; one that it fails for is ended without a word, too.
            call.normalizedPath();
            return null;
        } catch (URISyntaxException e) {
            return unreadable(address, e.getReason() + " at character " + (e.getIndex() + 1));
        } catch (IllegalArgumentException e) {
            return unreadable(address, e.getMessage());
        }
    }

    private static Refusal unreadable(String address, String why) {
        return Refusal.of(
                ProblemType.BAD_REQUEST,
                "The address " + address + " cannot be read: " + why
                        + ". Encode what is not allowed in an address as % and two hexadecimal digits, % itself as %25.");
    }
}
