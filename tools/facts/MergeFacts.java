import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.JsonNode;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.node.ArrayNode;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Puts what was extracted from all versions into one file: {@code MergeFacts options|factories MINOR=FILE...}, oldest first.
 *
 * <p>There is a line for each option: the key and its variants, the newest one first. A variant has in "in" a digit for each version, 1 where
 * it holds; the newest one says all, the others only what differs from it, with null for what they do not have.
 */
public final class MergeFacts {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> minors = new ArrayList<>();
    private final List<JsonNode> versions = new ArrayList<>();

    private MergeFacts(List<String> inputs) throws IOException {
        for (String input : inputs) {
            String[] parts = input.split("=", 2);
            minors.add(parts[0]);
            versions.add(JSON.readTree(Files.readString(Path.of(parts[1]))));
        }
    }

    public static void main(String[] args) throws IOException {
        MergeFacts merged = new MergeFacts(List.of(args).subList(1, args.length));
        PrintStream out = new PrintStream(System.out, true, "UTF-8");
        out.println("{");
        out.println("\"about\": \"Made by tools/facts from the jars of Apache Flink, whose words these are (Apache License 2.0).\",");
        out.println("\"flink\": " + merged.sources() + ",");
        if (args[0].equals("options")) {
            out.println("\"prefixes\": " + JSON.valueToTree(prefixes(merged.versions)) + ",");
            out.println("\"options\": {\n" + lines(merged.versions) + "\n}}");
        } else {
            out.println("\"factories\": {\n" + merged.factories() + "\n}}");
        }
    }

    private ObjectNode sources() {
        ObjectNode flink = JSON.createObjectNode();
        for (int at = 0; at < minors.size(); at++) {
            flink.set(minors.get(at), versions.get(at).get("flink"));
        }
        return flink;
    }

    /** For each factory the versions that have it, with where it comes from and what it makes, then its options. */
    private String factories() {
        List<JsonNode> all = versions.stream().map(version -> version.get("factories")).collect(Collectors.toList());
        return names(all).stream().map(name -> JSON.valueToTree(name) + ":" + factory(name, all)).collect(Collectors.joining(",\n"));
    }

    private String factory(String name, List<JsonNode> all) {
        ObjectNode head = JSON.createObjectNode();
        List<JsonNode> known = all.stream().map(version -> version.path(name)).collect(Collectors.toList());
        for (int at = 0; at < minors.size(); at++) {
            if (known.get(at).isObject()) {
                ObjectNode version = head.putObject(minors.get(at));
                version.set("artifact", known.get(at).get("artifact"));
                version.set("roles", known.get(at).get("roles"));
            }
        }
        return "{\"versions\":" + head + ",\"prefixes\":" + JSON.valueToTree(prefixes(known)) + ",\"options\":{\n" + lines(known) + "\n}}";
    }

    private static TreeSet<String> prefixes(List<JsonNode> versions) {
        TreeSet<String> all = new TreeSet<>();
        versions.forEach(version -> version.path("prefixes").forEach(prefix -> all.add(prefix.asText())));
        return all;
    }

    /** The options of all versions, a line for each. */
    private static String lines(List<JsonNode> versions) {
        List<JsonNode> options = versions.stream().map(version -> version.path("options")).collect(Collectors.toList());
        return names(options).stream()
                .map(key -> JSON.valueToTree(key) + ":" + variants(options.stream().map(of -> of.get(key)).collect(Collectors.toList())))
                .collect(Collectors.joining(",\n"));
    }

    private static TreeSet<String> names(List<JsonNode> objects) {
        TreeSet<String> names = new TreeSet<>();
        objects.forEach(object -> object.fieldNames().forEachRemaining(names::add));
        return names;
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
