import java.util.Arrays;
import java.util.BitSet;

/** Counts which alternatives of Flink's grammar accepted statements have used; the parser that ParserGraph writes reports to it. */
public final class ParserCoverage {
    private static final BitSet CURRENT = new BitSet();
    private static long[] accepted = new long[1024];
    private static int known;

    private ParserCoverage() {}

    /** Called by the parser where an alternative begins. */
    public static void enter(int alternative) {
        CURRENT.set(alternative);
    }

    static void begin() {
        CURRENT.clear();
    }

    /** Counts what the statement since {@link #begin} has used; says how many alternatives no statement before it had. */
    static int accept() {
        int fresh = 0;
        for (int alternative = CURRENT.nextSetBit(0); alternative >= 0; alternative = CURRENT.nextSetBit(alternative + 1)) {
            if (alternative >= accepted.length) {
                accepted = Arrays.copyOf(accepted, 2 * alternative);
            }
            known = Math.max(known, alternative + 1);
            if (accepted[alternative]++ == 0) {
                fresh++;
            }
        }
        return fresh;
    }

    /** How many accepted statements used each alternative so far. */
    static String counts() {
        StringBuilder counts = new StringBuilder();
        for (int alternative = 0; alternative < known; alternative++) {
            counts.append(alternative == 0 ? "" : " ").append(accepted[alternative]);
        }
        return counts.toString();
    }
}
