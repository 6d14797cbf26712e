package org.newsclaims.claims.adapter.db;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Rows of the tables whose shape stands fixed, as entities of one session. The session keeps no copies: what is read is
 * what the database holds, and changes are written by {@link #update} alone. Parameters of HQL are {@code ?1}, {@code ?2}, …
 *
 * @param session the session
 * @param loop its own
 */
record TableRows(Mutiny.StatelessSession session, SessionLoop loop) {
    /** The row with this id. */
    <T> Optional<T> find(Class<T> type, Object id) {
        return Optional.ofNullable(loop.await(() -> session.get(type, id)));
    }

    /** The row with this id, which nobody else may change before the transaction ends. */
    <T> Optional<T> lock(Class<T> type, Object id) {
        return Optional.ofNullable(loop.await(() -> session.get(type, id, LockModeType.PESSIMISTIC_WRITE)));
    }

    /** @param limit most rows */
    <T> List<T> first(int limit, Class<T> type, String hql, Object... parameters) {
        return loop.await(() -> {
            Mutiny.SelectionQuery<T> query = session.createSelectionQuery(hql, type);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            return query.setMaxResults(limit).getResultList();
        });
    }

    /** All rows, or values, that the query finds. */
    <T> List<T> list(Class<T> type, String hql, Object... parameters) {
        return first(Integer.MAX_VALUE, type, hql, parameters);
    }

    void insert(Object entity) {
        loop.await(() -> session.insert(entity));
    }

    void update(Object entity) {
        loop.await(() -> session.update(entity));
    }

    /** How many rows the statement changed. */
    int change(String hql, Object... parameters) {
        return loop.await(() -> {
            Mutiny.MutationQuery query = session.createMutationQuery(hql);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            return query.executeUpdate();
        });
    }
}
