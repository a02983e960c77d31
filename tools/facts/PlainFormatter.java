import java.util.EnumSet;
import org.apache.flink.configuration.description.Formatter;
import org.apache.flink.configuration.description.TextElement;

/** Flink's descriptions as one paragraph of plain text. */
final class PlainFormatter extends Formatter {
    private static final String TAGS = "(code|b|i|em|strong|tt|pre|span|div|a|wbr|p|br|ul|ol|li|table|thead|tbody|tr|th|td|h[1-6])";

    @Override
    protected void formatLink(StringBuilder state, String link, String description) {
        state.append(description);
    }

    @Override
    protected void formatLineBreak(StringBuilder state) {
        state.append('\n');
    }

    @Override
    protected void formatText(StringBuilder state, String format, String[] elements, EnumSet<TextElement.TextStyle> styles) {
        state.append(String.format(format, (Object[]) elements));
    }

    @Override
    protected void formatList(StringBuilder state, String[] entries) {
        state.append('\n').append(String.join("\n", entries));
    }

    @Override
    protected Formatter newInstance() {
        return new PlainFormatter();
    }

    /** The first sentence, without markup; names in angle brackets are none. */
    static String firstSentence(String description) {
        String plain = description.replaceAll("(?i)<(br|p|li|ul|tr|table)\\b[^>]*>", "\n").replaceAll("(?i)</?" + TAGS + "(\\s[^<>]*)?/?>", "");
        plain = plain.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&").strip();
        String line = plain.split("\n", 2)[0].replaceAll("\\s+", " ").strip();
        return line.split("(?<!\\b(e\\.g|i\\.e|etc|vs|resp|approx)\\.)(?<=[.!?])\\s+(?=[A-Z\"'`(])", 2)[0];
    }
}
