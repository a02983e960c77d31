import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.ConfigOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.JsonNode;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.ObjectMapper;

/** Says which texts Flink takes for a type of option: of the JSON lines [type, text] it prints those that its configuration accepts. */
public final class ValueLabels {
    private static final Map<String, ConfigOption<?>> OPTIONS =
            Map.ofEntries(
                    Map.entry("boolean", ConfigOptions.key("x").booleanType().noDefaultValue()),
                    Map.entry("integer", ConfigOptions.key("x").intType().noDefaultValue()),
                    Map.entry("long", ConfigOptions.key("x").longType().noDefaultValue()),
                    Map.entry("float", ConfigOptions.key("x").floatType().noDefaultValue()),
                    Map.entry("double", ConfigOptions.key("x").doubleType().noDefaultValue()),
                    Map.entry("string", ConfigOptions.key("x").stringType().noDefaultValue()),
                    Map.entry("duration", ConfigOptions.key("x").durationType().noDefaultValue()),
                    Map.entry("memory", ConfigOptions.key("x").memoryType().noDefaultValue()),
                    Map.entry("map", ConfigOptions.key("x").mapType().noDefaultValue()),
                    Map.entry("enum", ConfigOptions.key("x").enumType(Sample.class).noDefaultValue()),
                    Map.entry("list of string", ConfigOptions.key("x").stringType().asList().noDefaultValue()),
                    Map.entry("list of integer", ConfigOptions.key("x").intType().asList().noDefaultValue()),
                    Map.entry("list of enum", ConfigOptions.key("x").enumType(Sample.class).asList().noDefaultValue()),
                    Map.entry("list of map", ConfigOptions.key("x").mapType().asList().noDefaultValue()));

    /** Values as Flink's own enumerations have them. */
    enum Sample {
        EXACTLY_ONCE,
        AT_LEAST_ONCE,
        NONE;

        @Override
        public String toString() {
            return this == NONE ? "none" : name();
        }
    }

    private ValueLabels() {}

    public static void main(String[] args) throws Exception {
        ObjectMapper json = new ObjectMapper();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line; (line = in.readLine()) != null; ) {
            JsonNode asked = json.readTree(line);
            System.out.println(json.createArrayNode().add(asked.get(0)).add(asked.get(1)).add(answer(asked.get(0).asText(), asked.get(1).asText())));
        }
    }

    /** The value as a number of nanoseconds or bytes, or just "accepted"; "refused" when Flink throws. */
    private static String answer(String type, String text) {
        Configuration configuration = new Configuration();
        configuration.setString("x", text);
        try {
            Object value = configuration.getOptional(OPTIONS.get(type)).orElseThrow();
            if (value instanceof Duration duration) {
                return duration.toString();
            }
            return value instanceof MemorySize size ? String.valueOf(size.getBytes()) : "accepted";
        } catch (RuntimeException refusal) {
            return "refused";
        }
    }
}
