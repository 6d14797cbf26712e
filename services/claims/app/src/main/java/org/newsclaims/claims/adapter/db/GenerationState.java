package org.newsclaims.claims.adapter.db;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import org.newsclaims.claims.domain.Generation;

/** States are in lower case in the database. */
@Converter
class GenerationState implements AttributeConverter<Generation.State, String> {
    @Override
    public String convertToDatabaseColumn(Generation.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Generation.State convertToEntityAttribute(String column) {
        return Generation.State.valueOf(column.toUpperCase(Locale.ROOT));
    }
}
