package org.newsclaims.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.newsclaims.records.view.AbsentWhenNull;

/** The components of a record class and how to make one from them; worked out once per class. */
final class Shape {
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final List<Field> fields;
    private final Constructor<?> constructor;

    private Shape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        this.fields = Arrays.stream(components).map(Field::new).toList();
        Class<?>[] parameters =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            this.constructor = type.getDeclaredConstructor(parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("not a public record: " + type, e);
        }
    }

    static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    List<Field> fields() {
        return fields;
    }

    /**
     * Calls the canonical constructor.
     *
     * @throws RuntimeException whatever it throws about the values
     */
    Object make(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("not a public record: " + constructor, e);
        }
    }

    /** One component. */
    static final class Field {
        private final String name;
        private final Type type;
        private final Method accessor;
        private final boolean absentWhenNull;

        private Field(RecordComponent component) {
            this.name = component.getName();
            this.type = component.getGenericType();
            this.accessor = component.getAccessor();
            this.absentWhenNull = component.isAnnotationPresent(AbsentWhenNull.class);
        }

        String name() {
            return name;
        }

        /** Whether a null is left out rather than written. */
        boolean isAbsentWhenNull() {
            return absentWhenNull;
        }

        /** A class, or {@code List} of one. */
        Type type() {
            return type;
        }

        /** The class of the items of a list. */
        static Type itemOf(ParameterizedType list) {
            return list.getActualTypeArguments()[0];
        }

        Object of(Record value) {
            try {
                return accessor.invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("not a public record: " + value.getClass(), e);
            }
        }
    }
}
