import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.flink.table.connector.source.LookupTableSource;
import org.apache.flink.table.factories.CatalogFactory;
import org.apache.flink.table.factories.DecodingFormatFactory;
import org.apache.flink.table.factories.DynamicTableSinkFactory;
import org.apache.flink.table.factories.DynamicTableSourceFactory;
import org.apache.flink.table.factories.EncodingFormatFactory;
import org.apache.flink.table.factories.Factory;

/** Asks the factories that a jar announces for what they make and which options they take. */
final class FactoryScan {
    private static final String SERVICES = "META-INF/services/org.apache.flink.table.factories.Factory";
    private static final Pattern SOURCE_CLASS = Pattern.compile("[a-z]\\w*(?:/[\\w$]+)*Source[\\w$]*");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JarFile jar;
    private final ClassLoader loader;
    private final String artifact;
    private final ObjectNode factories;

    private FactoryScan(JarFile jar, ClassLoader loader, String artifact, ObjectNode factories) {
        this.jar = jar;
        this.loader = loader;
        this.artifact = artifact;
        this.factories = factories;
    }

    /** Adds the factories of a jar under "KIND IDENTIFIER", unless a jar before it had them. The artifact is empty for what comes with Flink. */
    static void add(Path path, ClassLoader loader, String artifact, ObjectNode factories) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            ZipEntry services = jar.getEntry(SERVICES);
            if (services == null) {
                return;
            }
            FactoryScan scan = new FactoryScan(jar, loader, artifact, factories);
            try (InputStream in = jar.getInputStream(services)) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.replaceAll("#.*", "").strip())
                        .filter(line -> !line.isEmpty())
                        .forEach(scan::addFactory);
            }
        }
    }

    private void addFactory(String className) {
        try {
            Object made = Class.forName(className, true, loader).getDeclaredConstructor().newInstance();
            String kind = made instanceof Factory factory ? kindOf(factory) : null;
            String name = kind == null ? "" : kind + " " + ((Factory) made).factoryIdentifier();
            if (kind != null && !factories.has(name)) {
                factories.set(name, describe((Factory) made));
            }
        } catch (ReflectiveOperationException | IOException | LinkageError | RuntimeException failure) {
            System.err.println("left out " + className + " of " + jar.getName() + ": " + failure);
        }
    }

    private static String kindOf(Factory factory) {
        if (factory instanceof DynamicTableSourceFactory || factory instanceof DynamicTableSinkFactory) {
            return "connector";
        }
        if (factory instanceof DecodingFormatFactory || factory instanceof EncodingFormatFactory) {
            return "format";
        }
        return factory instanceof CatalogFactory ? "catalog" : null;
    }

    private ObjectNode describe(Factory factory) throws ReflectiveOperationException, IOException {
        ObjectNode facts = JSON.createObjectNode().put("artifact", artifact);
        rolesOf(factory).forEach(facts.putArray("roles")::add);
        prefixesBeside(factory).forEach(facts.putArray("prefixes")::add);
        ObjectNode options = facts.putObject("options");
        for (ConfigOption<?> option : factory.optionalOptions()) {
            options.set(option.key(), OptionText.describe(option));
        }
        for (ConfigOption<?> option : factory.requiredOptions()) {
            options.set(option.key(), OptionText.describe(option).put("required", true));
        }
        return facts;
    }

    private List<String> rolesOf(Factory factory) throws IOException {
        List<String> roles = new ArrayList<>();
        if (factory instanceof DynamicTableSourceFactory || factory instanceof DecodingFormatFactory) {
            roles.add("source");
        }
        if (factory instanceof DynamicTableSinkFactory || factory instanceof EncodingFormatFactory) {
            roles.add("sink");
        }
        if (factory instanceof DynamicTableSourceFactory && makesLookupSource(factory.getClass())) {
            roles.add("lookup");
        }
        return roles;
    }

    /** Only a table with all its options would tell; the factory's code names the class of the source that it makes. */
    private boolean makesLookupSource(Class<?> factory) throws IOException {
        for (Class<?> type = factory; type != null && type != Object.class; type = type.getSuperclass()) {
            try (InputStream in = loader.getResourceAsStream(type.getName().replace('.', '/') + ".class")) {
                Matcher names = SOURCE_CLASS.matcher(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
                while (names.find()) {
                    if (isLookupSource(names.group().replace('/', '.'))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean isLookupSource(String name) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            return type != LookupTableSource.class && LookupTableSource.class.isAssignableFrom(type);
        } catch (ClassNotFoundException | LinkageError notOne) {
            return false;
        }
    }

    /** Beginnings of keys that are handed on to a client, as {@code properties.}: constants of the classes beside the factory. */
    private TreeSet<String> prefixesBeside(Factory factory) {
        String folder = factory.getClass().getPackageName().replace('.', '/') + "/";
        TreeSet<String> prefixes = new TreeSet<>();
        jar.stream()
                .map(JarEntry::getName)
                .filter(name -> name.startsWith(folder) && name.endsWith(".class"))
                .forEach(name -> addPrefixes(name.replace('/', '.').replaceAll("\\.class$", ""), prefixes));
        return prefixes;
    }

    private void addPrefixes(String name, TreeSet<String> prefixes) {
        try {
            for (Field field : Class.forName(name, false, loader).getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class && field.getName().contains("PREFIX")) {
                    field.setAccessible(true);
                    String prefix = (String) field.get(null);
                    if (prefix != null && prefix.matches("[a-z][\\w.-]*\\.")) {
                        prefixes.add(prefix);
                    }
                }
            }
        } catch (ReflectiveOperationException | LinkageError cannotSay) {
            System.err.println("not looked for prefixes in " + name + ": " + cannotSay);
        }
    }
}
