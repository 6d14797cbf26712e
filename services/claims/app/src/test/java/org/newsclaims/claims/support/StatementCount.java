package org.newsclaims.claims.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.reactive.pool.ReactiveConnection;

/** Counts the statements that are sent over connections. */
public final class StatementCount {
    private final AtomicInteger statements = new AtomicInteger();

    /** The same connection, counted. */
    public ReactiveConnection of(ReactiveConnection connection) {
        return (ReactiveConnection) Proxy.newProxyInstance(
                ReactiveConnection.class.getClassLoader(),
                new Class<?>[] {ReactiveConnection.class},
                (self, method, arguments) -> {
                    if (arguments != null && arguments.length > 0 && arguments[0] instanceof String) {
                        statements.incrementAndGet();
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** How many since it was asked last. */
    public int taken() {
        return statements.getAndSet(0);
    }
}
