package org.newsclaims.query.adapter.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Says in the OpenAPI document what each property means. The views belong to the contracts, which know no framework, so that
 * no annotation of theirs can.
 */
final class ApiDescriptions {
    private static final Properties TEXTS = new Properties();

    static {
        try (InputStream texts = ApiDescriptions.class.getResourceAsStream("/openapi-descriptions.properties")) {
            TEXTS.load(new InputStreamReader(texts, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ApiDescriptions() {}

    static void complete(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        schema.getProperties().forEach((property, of) -> {
            String text = TEXTS.getProperty(name + "." + property);
            if (text != null) {
                of.setDescription(text);
            }
        });
    }

    /** What has a text, as {@code Schema.property}. */
    static Iterable<String> described() {
        return TEXTS.stringPropertyNames();
    }
}
