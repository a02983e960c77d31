import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Prints the connectors, formats and catalogs of one Flink version and of jars made for it: {@code ExtractFactories EXACT JAR[=ARTIFACT]...},
 * without an artifact for the jars that come with Flink.
 */
public final class ExtractFactories {
    private ExtractFactories() {}

    public static void main(String[] args) throws Exception {
        ObjectMapper json = new ObjectMapper();
        ObjectNode facts = json.createObjectNode().put("flink", args[0]);
        ObjectNode factories = facts.putObject("factories");
        ClassLoader flink = ExtractFactories.class.getClassLoader();
        for (int at = 1; at < args.length; at++) {
            String[] parts = args[at].split("=", 2);
            Path jar = Path.of(parts[0]);
            if (parts.length == 1) {
                FactoryScan.add(jar, flink, "", factories);
            } else {
                try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, flink)) {
                    FactoryScan.add(jar, loader, parts[1], factories);
                }
            }
        }
        System.out.write(json.writeValueAsBytes(facts));
        System.out.flush();
    }
}
