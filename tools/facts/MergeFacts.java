import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.JsonNode;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.node.ArrayNode;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Puts what was extracted from all versions into one file, a line for each option: {@code MergeFacts MINOR=FILE...}, oldest first.
 *
 * <p>A line is the key and its variants, the newest one first. A variant has in "in" a digit for each version, 1 where it holds; the newest
 * one says all, the others only what differs from it, with null for what they do not have.
 */
public final class MergeFacts {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> versions = new ArrayList<>();
    private final ObjectNode flink = JSON.createObjectNode();

    private MergeFacts(List<String> inputs) throws IOException {
        for (String input : inputs) {
            String[] parts = input.split("=", 2);
            JsonNode facts = JSON.readTree(Files.readString(Path.of(parts[1])));
            versions.add(facts);
            flink.set(parts[0], facts.get("flink"));
        }
    }

    public static void main(String[] args) throws IOException {
        new MergeFacts(List.of(args)).print(new PrintStream(System.out, true, "UTF-8"));
    }

    private void print(PrintStream out) {
        out.println("{");
        out.println("\"about\": \"Made by tools/facts from the jars of Apache Flink, whose words these are (Apache License 2.0).\",");
        out.println("\"flink\": " + flink + ",");
        out.println("\"prefixes\": " + JSON.valueToTree(prefixes()) + ",");
        out.println("\"options\": {");
        Iterator<Map.Entry<String, List<JsonNode>>> entries = byKey().entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<String, List<JsonNode>> entry = entries.next();
            out.println(JSON.valueToTree(entry.getKey()) + ":" + variants(entry.getValue()) + (entries.hasNext() ? "," : ""));
        }
        out.println("}}");
    }

    private TreeSet<String> prefixes() {
        TreeSet<String> all = new TreeSet<>();
        versions.forEach(version -> version.path("prefixes").forEach(prefix -> all.add(prefix.asText())));
        return all;
    }

    /** For each key what the versions know of it, null where they do not have it. */
    private Map<String, List<JsonNode>> byKey() {
        Map<String, List<JsonNode>> all = new TreeMap<>();
        for (JsonNode version : versions) {
            version.get("options").fieldNames().forEachRemaining(key -> all.putIfAbsent(key, new ArrayList<>()));
        }
        all.forEach((key, known) -> versions.forEach(version -> known.add(version.get("options").get(key))));
        return all;
    }

    private static ArrayNode variants(List<JsonNode> byVersion) {
        Map<JsonNode, StringBuilder> holds = new LinkedHashMap<>();
        for (int at = byVersion.size() - 1; at >= 0; at--) {
            if (byVersion.get(at) != null) {
                holds.computeIfAbsent(byVersion.get(at), any -> new StringBuilder("0".repeat(byVersion.size()))).setCharAt(at, '1');
            }
        }
        ArrayNode variants = JSON.createArrayNode();
        JsonNode newest = holds.keySet().iterator().next();
        holds.forEach((facts, in) -> {
            ObjectNode variant = JSON.createObjectNode().put("in", in.toString());
            variants.add(variant.setAll(facts == newest ? (ObjectNode) facts : difference(newest, facts)));
        });
        return variants;
    }

    private static ObjectNode difference(JsonNode newest, JsonNode older) {
        ObjectNode difference = JSON.createObjectNode();
        newest.fieldNames().forEachRemaining(name -> {
            if (!older.has(name)) {
                difference.putNull(name);
            }
        });
        older.fields().forEachRemaining(field -> {
            if (!field.getValue().equals(newest.get(field.getKey()))) {
                difference.set(field.getKey(), field.getValue());
            }
        });
        return difference;
    }
}
