package studio.fenjing.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import studio.fenjing.generation.measure.Evaluation;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An evaluation as one JSON object, numbers to four places, {@code null} for what could not be measured. */
final class EvaluationJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private EvaluationJson() {}

    static String write(Evaluation evaluation) {
        Map<String, Object> values =
                JSON.convertValue(evaluation, new TypeReference<LinkedHashMap<String, Object>>() {});
        return JSON.writeValueAsString(rounded(values));
    }

    private static Map<String, Object> rounded(Map<?, ?> values) {
        Map<String, Object> rounded = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            Object kept = value;
            if (value instanceof Map<?, ?> inner) kept = rounded(inner);
            else if (value instanceof Double number)
                kept = number.isNaN() || number.isInfinite()
                        ? null
                        : BigDecimal.valueOf(number).setScale(4, RoundingMode.HALF_UP);
            rounded.put(String.valueOf(key), kept);
        });
        return rounded;
    }
}
