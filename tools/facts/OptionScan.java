import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.apache.flink.annotation.docs.Documentation;
import org.apache.flink.configuration.ConfigOption;

/** Finds in jars the classes of Flink that declare configuration options, and their static fields. */
final class OptionScan {
    private static final String OPTION = "Lorg/apache/flink/configuration/ConfigOption;";

    /** End of Flink's name for the constant with the beginnings of keys that it hands on to Hadoop, YARN or a file system. */
    private static final String HANDED_ON = "CONFIG_PREFIXES";

    /** Options of tables, hints and tasks, and what Flink packs into its jars: no configuration of a cluster or a job. */
    private static final Pattern NO_CONFIGURATION =
            Pattern.compile(
                    ".*/shaded/.*|.*(HintOptions|RuntimeConfigOptions|TableOptions|TableSourceOptions|StreamConfig|TaskConfig)\\.class"
                            + "|org/apache/flink/(connectors?|formats|model|streaming/connectors)/.*"
                            + "|org/apache/flink/table/(catalog|connector|factories|filesystem|ml|models?|module|sinks|sources)/.*");

    /** An option with the field that declares it. */
    record Declared(ConfigOption<?> option, Field field) {
        /** The key as a user writes it; null for an option of a reporter, which stands below a name that the user gives to any reporter. */
        String key() throws ReflectiveOperationException {
            Documentation.SuffixOption own = field.getAnnotation(Documentation.SuffixOption.class);
            if (own != null) {
                return beginning(own) + "." + option.key();
            }
            Documentation.SuffixOption shared = field.getDeclaringClass().getAnnotation(Documentation.SuffixOption.class);
            if (shared == null) {
                return option.key();
            }
            return field.getDeclaringClass().getPackageName().startsWith("org.apache.flink.metrics.") ? null : beginning(shared) + "." + option.key();
        }

        /** Flink 1.14 does not tell the beginning: there only the options of metric reporters have one. */
        private static String beginning(Documentation.SuffixOption suffix) throws ReflectiveOperationException {
            for (Method method : Documentation.SuffixOption.class.getDeclaredMethods()) {
                return (String) method.invoke(suffix);
            }
            return "metrics.reporter.<name>";
        }

        boolean isDeprecated() {
            return field.isAnnotationPresent(Deprecated.class) || field.getDeclaringClass().isAnnotationPresent(Deprecated.class);
        }

        boolean isHidden() {
            return field.isAnnotationPresent(Documentation.ExcludeFromDocumentation.class);
        }
    }

    private final List<Declared> options = new ArrayList<>();
    private final List<String> prefixes = new ArrayList<>();

    /** Looks through the jars; what cannot be loaded is named on stderr. */
    static OptionScan of(List<Path> jars, ClassLoader loader) throws IOException {
        OptionScan scan = new OptionScan();
        for (Path path : jars) {
            try (JarFile jar = new JarFile(path.toFile())) {
                for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                    JarEntry entry = entries.nextElement();
                    if (isCandidate(entry.getName()) && mentionsOption(jar, entry)) {
                        scan.readClass(entry.getName().replace('/', '.').replaceAll("\\.class$", ""), loader);
                    }
                }
            }
        }
        return scan;
    }

    List<Declared> options() {
        return options;
    }

    /** Beginnings of keys whose rest the user chooses, as Flink's classes name them in constants. */
    List<String> prefixes() {
        return prefixes;
    }

    private static boolean isCandidate(String name) {
        return name.startsWith("org/apache/flink/") && name.endsWith(".class") && !NO_CONFIGURATION.matcher(name).matches();
    }

    private static boolean mentionsOption(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            String bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            return bytes.contains(OPTION) || bytes.contains(HANDED_ON);
        }
    }

    private void readClass(String name, ClassLoader loader) {
        try {
            for (Field field : Class.forName(name, false, loader).getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    readField(field);
                }
            }
        } catch (ReflectiveOperationException | LinkageError failure) {
            System.err.println("left out " + name + ": " + failure);
        }
    }

    private void readField(Field field) throws IllegalAccessException {
        if (ConfigOption.class.isAssignableFrom(field.getType())) {
            field.setAccessible(true);
            options.add(new Declared((ConfigOption<?>) field.get(null), field));
        } else if (isPrefix(field)) {
            field.setAccessible(true);
            addPrefixes(field.get(null));
        }
    }

    private static boolean isPrefix(Field field) {
        String owner = field.getDeclaringClass().getSimpleName();
        return field.getName().endsWith(HANDED_ON) || field.getName().contains("PREFIX") && owner.endsWith("Options");
    }

    private void addPrefixes(Object value) {
        if (value instanceof String[] several) {
            prefixes.addAll(List.of(several));
        } else if (value instanceof String one) {
            prefixes.add(one);
        }
    }
}
