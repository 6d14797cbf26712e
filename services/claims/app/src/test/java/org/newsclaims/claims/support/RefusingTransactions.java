package org.newsclaims.claims.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Function;
import org.newsclaims.claims.application.store.StoreRefused;
import org.newsclaims.claims.application.store.Transaction;
import org.newsclaims.claims.application.store.Transactions;
import org.newsclaims.claims.views.projection.ViewDelta;
import org.newsclaims.claims.views.projection.ViewStore;

/**
 * A store that takes everything but one article.
 *
 * @param store takes the rest
 * @param article its id
 */
public record RefusingTransactions(Transactions store, String article) implements Transactions {
    @Override
    public <T> T run(Function<Transaction, T> work) {
        return store.run(transaction -> work.apply(refusing(transaction)));
    }

    private Transaction refusing(Transaction transaction) {
        return proxy(Transaction.class, (method, arguments) -> {
            Object answer = call(transaction, method, arguments);
            return answer instanceof ViewStore views ? refusing(views) : answer;
        });
    }

    private ViewStore refusing(ViewStore views) {
        return proxy(ViewStore.class, (method, arguments) -> {
            if (arguments != null && arguments[0] instanceof ViewDelta delta && brings(delta)) {
                throw new StoreRefused("the database refuses it: it does not like this one", null);
            }
            return call(views, method, arguments);
        });
    }

    private boolean brings(ViewDelta delta) {
        return delta.articles().stream().anyMatch(row -> row.id().equals(article));
    }

    private interface Call {
        Object on(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call.on(method, arguments)));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
