package org.newsclaims.claims.support;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Looks at the views as any other reader would. */
public final class ViewTables {
    private final DataSource database;

    public ViewTables(DataSource database) {
        this.database = database;
    }

    /** How many rows there are in a view, {@code name WHERE …}. */
    public long count(String view) {
        return number("SELECT count(*) FROM views." + view);
    }

    public long number(String sql) {
        return Long.parseLong(text(sql));
    }

    /** The first column of the first row. */
    public String text(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** For what no part of the system offers. */
    public void execute(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
