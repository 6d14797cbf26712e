package org.newsclaims.infra;

import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** A PostgreSQL server in a container that goes when closed. */
final class ContainerDatabase implements Database {
    private static final DockerImageName IMAGE = DockerImageName.parse("postgres:18");

    private final PostgreSQLContainer container = new PostgreSQLContainer(IMAGE);

    ContainerDatabase() {
        container.withDatabaseName("postgres").start();
    }

    @Override
    public String host() {
        return container.getHost();
    }

    @Override
    public int port() {
        return container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT);
    }

    @Override
    public String user() {
        return container.getUsername();
    }

    @Override
    public String password() {
        return container.getPassword();
    }

    @Override
    public void close() {
        container.stop();
    }
}
