import java.io.StringReader;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.calcite.sql.parser.SqlAbstractParserImpl;
import org.apache.flink.sql.parser.impl.FlinkSqlParserImpl;

/** Prints what Flink's own parser says about its words, as the JSON of facts/keywords-VERSION.json. Argument: the exact Flink version. */
public final class ExtractKeywords {
    private ExtractKeywords() {}

    public static void main(String[] args) {
        SqlAbstractParserImpl.Metadata words =
                FlinkSqlParserImpl.FACTORY.getParser(new StringReader("")).getMetadata();
        List<String> keywords = words.getTokens().stream().filter(words::isKeyword).collect(Collectors.toList());
        System.out.println("{");
        System.out.println("  \"flink\": \"" + args[0] + "\",");
        System.out.println(list("reserved", keywords, word -> !words.isNonReservedKeyword(word)) + ",");
        System.out.println(list("nonReserved", keywords, words::isNonReservedKeyword) + ",");
        System.out.println(list("reservedFunctionNames", keywords, words::isReservedFunctionName));
        System.out.println("}");
    }

    private static String list(String name, List<String> keywords, Predicate<String> test) {
        String items = keywords.stream()
                .filter(test)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(word -> "    \"" + word + "\"")
                .collect(Collectors.joining(",\n"));
        return "  \"" + name + "\": [\n" + items + "\n  ]";
    }
}
