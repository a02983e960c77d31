import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.node.ObjectNode;

/** Prints the configuration options of one Flink version: {@code ExtractOptions EXACT JAR...}. */
public final class ExtractOptions {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ExtractOptions() {}

    public static void main(String[] args) throws Exception {
        List<Path> jars = List.of(args).subList(1, args.length).stream().map(Path::of).toList();
        OptionScan scan = OptionScan.of(jars, ExtractOptions.class.getClassLoader());
        ObjectNode facts = JSON.createObjectNode().put("flink", args[0]);
        ObjectNode options = facts.putObject("options");
        for (Map.Entry<String, OptionScan.Declared> entry : byKey(scan.options()).entrySet()) {
            options.set(entry.getKey(), OptionText.describe(entry.getValue()));
        }
        scan.prefixes().stream()
                .filter(prefix -> prefix.matches("[a-z][\\w.-]*\\.[\\w.-]*\\.?"))
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new))
                .forEach(facts.putArray("prefixes")::add);
        System.out.write(JSON.writeValueAsBytes(facts));
        System.out.flush();
    }

    /** Of several declarations of a key the one that is still in use, and the one in Flink's own package of options before others. */
    private static Map<String, OptionScan.Declared> byKey(List<OptionScan.Declared> declared) throws ReflectiveOperationException {
        Map<String, OptionScan.Declared> known = new TreeMap<>();
        Comparator<OptionScan.Declared> rank =
                Comparator.comparing(OptionScan.Declared::isDeprecated)
                        .thenComparing(OptionScan.Declared::isHidden)
                        .thenComparing(one -> !one.field().getDeclaringClass().getName().startsWith("org.apache.flink.configuration."))
                        .thenComparing(one -> one.field().toString());
        for (OptionScan.Declared one : declared) {
            if (one.key() != null) {
                known.merge(one.key(), one, (left, right) -> rank.compare(left, right) <= 0 ? left : right);
            }
        }
        return known;
    }
}
