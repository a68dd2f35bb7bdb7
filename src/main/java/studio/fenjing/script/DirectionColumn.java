package studio.fenjing.script;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import studio.fenjing.film.Direction;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A direction in one column, as JSON: what a later version adds is absent in older rows and reads as not asked for. */
@Converter
class DirectionColumn implements AttributeConverter<Direction, String> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public String convertToDatabaseColumn(Direction direction) {
        return JSON.writeValueAsString(direction);
    }

    @Override
    public Direction convertToEntityAttribute(String json) {
        return JSON.readValue(json, Direction.class);
    }
}
