package org.newsclaims.e2e.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Secret;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseSecretsTest {
    @ParameterizedTest
    @CsvSource({
        "news-claims-owner-login, news-claims-database, news_claims",
        "news-claims-reader-login, news-claims-database-reader, news_claims_reader"
    })
    void theOperatorAndTheServiceAreToldTheSame(String login, String file, String user) throws Exception {
        Map<String, Secret> secrets = printed();

        Properties told = new Properties();
        told.load(new StringReader(secrets.get(file).getStringData().get("application.properties")));
        assertThat(secrets.get(login).getStringData())
                .containsEntry("username", user)
                .containsEntry("username", told.getProperty("quarkus.datasource.username"))
                .containsEntry("password", told.getProperty("quarkus.datasource.password"));
        assertThat(secrets.get(login).getType()).isEqualTo("kubernetes.io/basic-auth");
    }

    @Test
    void noPasswordIsUsedTwice() throws Exception {
        String password =
                printed().get("news-claims-owner-login").getStringData().get("password");

        assertThat(password).hasSizeGreaterThan(30);
        assertThat(printed().get("news-claims-owner-login").getStringData().get("password"))
                .isNotEqualTo(password);
        assertThat(printed().get("news-claims-reader-login").getStringData().get("password"))
                .isNotEqualTo(password);
    }

    private static Map<String, Secret> printed() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Repository.file("deploy/kubernetes/database-secrets").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String yaml = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return StrictLoader.load(yaml).stream()
                .map(Secret.class::cast)
                .collect(Collectors.toMap(secret -> secret.getMetadata().getName(), Function.identity()));
    }
}
