package org.newsclaims.claims.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/** Counts the statements that are made in sessions of a factory. */
public final class StatementCount {
    private final AtomicInteger statements = new AtomicInteger();

    /** The same factory, counted. */
    public Mutiny.SessionFactory of(Mutiny.SessionFactory sessions) {
        return proxy(Mutiny.SessionFactory.class, sessions, arguments -> {
            for (int i = 0; arguments != null && i < arguments.length; i++) {
                if (arguments[i] instanceof Function<?, ?> work) {
                    arguments[i] = onCountedSession(work);
                }
            }
        });
    }

    /** How many since it was asked last. */
    public int taken() {
        return statements.getAndSet(0);
    }

    @SuppressWarnings("unchecked")
    private Function<Mutiny.StatelessSession, Object> onCountedSession(Function<?, ?> work) {
        return session -> ((Function<Mutiny.StatelessSession, Object>) work)
                .apply(proxy(Mutiny.StatelessSession.class, session, arguments -> {
                    if (arguments != null && arguments.length > 0 && arguments[0] instanceof String) {
                        statements.incrementAndGet();
                    }
                }));
    }

    private static <T> T proxy(Class<T> type, T target, Consumer<Object[]> watch) {
        InvocationHandler pass = (self, method, arguments) -> {
            watch.accept(arguments);
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, pass));
    }
}
