package org.newsclaims.infra;

/** A running PostgreSQL server. Closing stops it; what it stored stays or goes as it was started. */
public interface Database extends AutoCloseable {
    /** Host that listens; never null. */
    String host();

    /** Port it listens on. */
    int port();

    /** A role that may create databases; never null. */
    String user();

    /** Its password; any will do where the server trusts the loopback address. */
    String password();

    /** The JDBC address of a database of this server, which need not exist yet. */
    default String jdbcUrl(String database) {
        return "jdbc:" + reactiveUrl(database);
    }

    /** The address of a database as reactive clients want it. */
    default String reactiveUrl(String database) {
        return "postgresql://" + host() + ":" + port() + "/" + database;
    }

    /**
     * Creates a database unless it exists.
     *
     * @param database lower-case letters, digits and underscores
     * @throws InfraException when the server refuses
     */
    default void create(String database) {
        Databases.create(this, database);
    }

    @Override
    void close();
}
