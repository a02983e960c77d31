import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import org.apache.flink.annotation.docs.Documentation;
import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.FallbackKey;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.node.ArrayNode;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.node.ObjectNode;

/** What Flink knows of one option, as JSON. */
final class OptionText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private OptionText() {}

    /** Type, enumeration values, default, description and other keys of an option. */
    static ObjectNode describe(ConfigOption<?> option) throws ReflectiveOperationException {
        ObjectNode node = JSON.createObjectNode();
        Class<?> type = (Class<?>) secret(option, "clazz");
        node.put("type", typeName(type));
        if ((boolean) secret(option, "isList")) {
            node.put("list", true);
        }
        if (type.isEnum()) {
            ArrayNode values = node.putArray("values");
            Arrays.stream(type.getEnumConstants()).forEach(value -> values.add(value.toString()));
        }
        putText(node, "default", defaultText(option));
        putText(node, "text", PlainFormatter.firstSentence(new PlainFormatter().format(option.description())));
        for (FallbackKey key : option.fallbackKeys()) {
            node.withArray(key.isDeprecated() ? "deprecatedKeys" : "fallbackKeys").add(key.getKey());
        }
        return node;
    }

    /** As {@link #describe(ConfigOption)}, with what the annotations of the field tell. */
    static ObjectNode describe(OptionScan.Declared declared) throws ReflectiveOperationException {
        ObjectNode node = describe(declared.option());
        Documentation.OverrideDefault override = declared.field().getAnnotation(Documentation.OverrideDefault.class);
        if (override != null) {
            node.put("default", override.value());
        }
        if (declared.isDeprecated()) {
            node.put("deprecated", true);
        }
        if (declared.isHidden()) {
            node.put("hidden", true);
        }
        return node;
    }

    private static void putText(ObjectNode node, String name, String text) {
        if (text != null && !text.isEmpty()) {
            node.put(name, text);
        }
    }

    /** As Flink itself writes it into a configuration. */
    private static <T> String defaultText(ConfigOption<T> option) {
        if (!option.hasDefaultValue() || option.defaultValue() == null) {
            return null;
        }
        Configuration configuration = new Configuration();
        configuration.set(option, option.defaultValue());
        return configuration.toMap().get(option.key());
    }

    private static String typeName(Class<?> type) {
        if (type.isEnum()) {
            return "enum";
        }
        if (Map.class.isAssignableFrom(type)) {
            return "map";
        }
        return type == MemorySize.class ? "memory" : type.getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    /** Flink tells these two to its own package only. */
    private static Object secret(ConfigOption<?> option, String name) throws ReflectiveOperationException {
        Field field = ConfigOption.class.getDeclaredField(name);
        field.setAccessible(true);
        return field.get(option);
    }
}
