package org.newsclaims.e2e.check;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A fault put into the first generation, past all services: what an article is shown as is stored for what was submitted, so
 * that one without a title comes back as one whose title is its first line. A generation made later does not have it.
 */
public final class ShownForSubmitted {
    private static final String TRIGGER =
            """
            CREATE FUNCTION gen_1.shown_for_submitted() RETURNS trigger LANGUAGE plpgsql AS
              $$BEGIN NEW.submitted := NEW.doc; RETURN NEW; END$$;
            CREATE TRIGGER shown_for_submitted BEFORE INSERT OR UPDATE ON gen_1.article
              FOR EACH ROW EXECUTE FUNCTION gen_1.shown_for_submitted();""";

    private ShownForSubmitted() {}

    public static void install(String jdbcUrl) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                Statement statement = connection.createStatement()) {
            statement.execute(TRIGGER);
        }
    }
}
