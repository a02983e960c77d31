import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.TreeSet;
import org.apache.calcite.config.Lex;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.parser.SqlParseException;
import org.apache.calcite.sql.parser.SqlParser;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.flink.sql.parser.impl.FlinkSqlParserImpl;
import org.apache.flink.sql.parser.validate.FlinkSqlConformance;
import org.apache.flink.table.planner.parse.ExtendedParser;

/**
 * Asks Flink's own parser, statement by statement: a line in holds one in base64, a line out the answer, with tabs between its parts:
 * "ok", how many statements it read and how many alternatives of the grammar no accepted statement had used before, or "no", line,
 * column, end line and end column (1-based, end inclusive), the message in base64, and, when the process was started with the argument
 * "expected", the tokens that would have fitted, with spaces between them. The line "?" is answered by how many accepted statements used
 * each alternative so far, by its number in productions.jsonl.
 */
public final class FlinkParser {
    /** As the planner's PlannerContext sets it. */
    private static final SqlParser.Config CONFIG =
            SqlParser.config()
                    .withParserFactory(FlinkSqlParserImpl.FACTORY)
                    .withConformance(FlinkSqlConformance.DEFAULT)
                    .withLex(Lex.JAVA)
                    .withIdentifierMaxLength(256);

    private FlinkParser() {}

    public static void main(String[] args) throws IOException {
        boolean expected = args.length > 0 && args[0].equals("expected");
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        PrintStream out = new PrintStream(System.out, false, "US-ASCII");
        for (String line; (line = in.readLine()) != null; ) {
            if (line.equals("?")) {
                out.println(ParserCoverage.counts());
                out.flush();
                continue;
            }
            String sql = new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8);
            out.println(answer(sql, expected));
            if (!in.ready()) {
                out.flush();
            }
        }
        out.flush();
    }

    private static String answer(String sql, boolean expected) {
        try {
            ParserCoverage.begin();
            if (ExtendedParser.INSTANCE.parse(sql).isPresent()) {
                return "ok\t1\t0";
            }
            SqlNodeList statements = SqlParser.create(sql, CONFIG).parseStmtList();
            return "ok\t" + statements.size() + "\t" + ParserCoverage.accept();
        } catch (SqlParseException refusal) {
            SqlParserPos at = refusal.getPos() == null ? SqlParserPos.ZERO : refusal.getPos();
            return place(at.getLineNum(), at.getColumnNum(), at.getEndLineNum(), at.getEndColumnNum(), refusal)
                    + (expected ? "\t" + expectedTokens(refusal) : "");
        } catch (Throwable failure) {
            return place(-1, -1, -1, -1, failure);
        }
    }

    private static String place(int line, int column, int endLine, int endColumn, Throwable cause) {
        byte[] message = String.valueOf(cause.getMessage()).getBytes(StandardCharsets.UTF_8);
        return "no\t" + line + "\t" + column + "\t" + endLine + "\t" + endColumn + "\t" + Base64.getEncoder().encodeToString(message);
    }

    private static String expectedTokens(SqlParseException refusal) {
        return refusal.getExpectedTokenSequences() == null ? "" : String.join(" ", new TreeSet<>(refusal.getExpectedTokenNames()));
    }
}
