import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.flink.sql.parser.impl.FlinkSqlParserImplConstants;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/**
 * Reads the productions of Flink's grammar out of the parser that JavaCC made of it: {@code ParserGraph FOLDER}.
 *
 * <p>FOLDER/productions.jsonl gets the images of the tokens in its first line, then a line for each production: its name and the nodes of
 * its flow, the first one where it starts. A node is {@code ["consume", token, next]}, {@code ["call", production, next, context]} with the
 * ExprContext that it is called in, "inherited" or "",
 * {@code ["switch", [[tokens, next, alternative], ...], [next, alternative]]} with the default last, {@code ["branch", [[next,
 * alternative], ...]]} for a look-ahead or a condition in Java, {@code ["return"]}, {@code ["throw"]} for a refusal by an action, or
 * {@code ["stop"]} where no token fits. FOLDER/classes gets the parser with its alternatives counted by {@link ParserCoverage}.
 */
public final class ParserGraph {
    private static final String PARSER = "org/apache/flink/sql/parser/impl/FlinkSqlParserImpl";
    private static final String PARSE_EXCEPTION = "org/apache/flink/sql/parser/impl/ParseException";

    private final MethodNode method;
    private final Map<String, Boolean> productions;
    private final Map<AbstractInsnNode, Integer> alternatives;
    private final Map<AbstractInsnNode, Integer> numbers = new LinkedHashMap<>();
    private final List<AbstractInsnNode> pending = new ArrayList<>();

    private ParserGraph(MethodNode method, Map<String, Boolean> productions, Map<AbstractInsnNode, Integer> alternatives) {
        this.method = method;
        this.productions = productions;
        this.alternatives = alternatives;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        ClassNode parser = new ClassNode();
        try (InputStream in = ParserGraph.class.getClassLoader().getResourceAsStream(PARSER + ".class")) {
            new ClassReader(in).accept(parser, 0);
        }
        Map<String, Boolean> productions = new HashMap<>();
        List<MethodNode> methods = parser.methods.stream().filter(ParserGraph::isProduction).collect(Collectors.toList());
        methods.forEach(method -> productions.put(method.name, true));
        Map<AbstractInsnNode, Integer> alternatives = new LinkedHashMap<>();
        try (PrintStream out = new PrintStream(Files.newOutputStream(folder.resolve("productions.jsonl")), false, "UTF-8")) {
            out.println(List.of(FlinkSqlParserImplConstants.tokenImage).stream().map(ParserGraph::quoted).collect(Collectors.toList()));
            for (MethodNode method : methods) {
                alternatives.put(method.instructions.getFirst(), alternatives.size());
                out.println(new ParserGraph(method, productions, alternatives).describe());
            }
        }
        insertCounters(alternatives, methods);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        parser.accept(writer);
        Path target = folder.resolve("classes").resolve(PARSER + ".class");
        Files.createDirectories(target.getParent());
        Files.write(target, writer.toByteArray());
    }

    private static boolean isProduction(MethodNode method) {
        int wanted = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL;
        return (method.access & wanted) == wanted && method.exceptions.contains(PARSE_EXCEPTION);
    }

    private static void insertCounters(Map<AbstractInsnNode, Integer> alternatives, List<MethodNode> methods) {
        for (MethodNode method : methods) {
            for (AbstractInsnNode place : method.instructions.toArray()) {
                Integer number = alternatives.get(place);
                if (number == null) {
                    continue;
                }
                InsnList counter = new InsnList();
                counter.add(new LdcInsnNode(number));
                counter.add(new MethodInsnNode(Opcodes.INVOKESTATIC, "ParserCoverage", "enter", "(I)V", false));
                AbstractInsnNode before = place;
                while (before.getNext() != null && before.getNext().getOpcode() < 0) {
                    before = before.getNext();
                }
                method.instructions.insert(before, counter);
            }
        }
    }

    private String describe() {
        int first = alternatives.get(method.instructions.getFirst());
        number(significant(method.instructions.getFirst()));
        List<String> nodes = new ArrayList<>();
        for (int done = 0; done < pending.size(); done++) {
            nodes.add(node(pending.get(done)));
        }
        return "{\"name\":" + quoted(method.name) + ",\"alternative\":" + first + ",\"nodes\":" + nodes + "}";
    }

    private int number(AbstractInsnNode place) {
        Integer known = numbers.putIfAbsent(place, numbers.size());
        if (known == null) {
            pending.add(place);
        }
        return numbers.get(place);
    }

    private String node(AbstractInsnNode place) {
        if (place instanceof LookupSwitchInsnNode || place instanceof TableSwitchInsnNode) {
            return switchNode(place);
        }
        if (place instanceof JumpInsnNode) {
            LabelNode target = ((JumpInsnNode) place).label;
            return "[\"branch\",[" + arm(place.getNext(), place) + "," + arm(target, target) + "]]";
        }
        if (place instanceof MethodInsnNode) {
            MethodInsnNode call = (MethodInsnNode) place;
            if (!call.name.equals("jj_consume_token")) {
                return "[\"call\"," + quoted(call.name) + "," + number(significant(call.getNext())) + "," + quoted(context(call)) + "]";
            }
            int token = constant(call.getPrevious());
            return token < 0 ? "[\"stop\"]" : "[\"consume\"," + token + "," + number(significant(call.getNext())) + "]";
        }
        return place.getOpcode() == Opcodes.ATHROW ? "[\"throw\"]" : "[\"return\"]";
    }

    private static String context(MethodInsnNode call) {
        if (!call.desc.contains("$ExprContext;)")) {
            return "";
        }
        AbstractInsnNode last = call.getPrevious();
        return last instanceof FieldInsnNode ? ((FieldInsnNode) last).name : "inherited";
    }

    private String switchNode(AbstractInsnNode place) {
        Map<LabelNode, List<Integer>> arms = new LinkedHashMap<>();
        LabelNode otherwise;
        if (place instanceof LookupSwitchInsnNode) {
            LookupSwitchInsnNode lookup = (LookupSwitchInsnNode) place;
            otherwise = lookup.dflt;
            for (int index = 0; index < lookup.keys.size(); index++) {
                arms.computeIfAbsent(lookup.labels.get(index), key -> new ArrayList<>()).add(lookup.keys.get(index));
            }
        } else {
            TableSwitchInsnNode table = (TableSwitchInsnNode) place;
            otherwise = table.dflt;
            for (int index = 0; index < table.labels.size(); index++) {
                arms.computeIfAbsent(table.labels.get(index), key -> new ArrayList<>()).add(table.min + index);
            }
        }
        arms.remove(otherwise);
        List<String> described = new ArrayList<>();
        boolean onToken = readsNextToken(place);
        arms.forEach((label, tokens) -> described.add(onToken ? "[" + tokens + "," + inner(label, label) + "]" : arm(label, label)));
        if (onToken) {
            return "[\"switch\"," + described + "," + arm(otherwise, otherwise) + "]";
        }
        described.add(arm(otherwise, otherwise));
        return "[\"branch\"," + described + "]";
    }

    private String arm(AbstractInsnNode start, AbstractInsnNode counted) {
        return "[" + inner(start, counted) + "]";
    }

    private String inner(AbstractInsnNode start, AbstractInsnNode counted) {
        Integer known = alternatives.putIfAbsent(counted, alternatives.size());
        return number(significant(start)) + "," + (known == null ? alternatives.get(counted) : known);
    }

    /** The next instruction that the flow of tokens depends on. */
    private AbstractInsnNode significant(AbstractInsnNode start) {
        AbstractInsnNode at = start;
        while (!isSignificant(at)) {
            if (at instanceof JumpInsnNode) {
                at = ((JumpInsnNode) at).label;
            } else {
                at = at.getNext();
            }
        }
        return at;
    }

    private boolean isSignificant(AbstractInsnNode place) {
        int opcode = place.getOpcode();
        if (opcode == Opcodes.GOTO) {
            return false;
        }
        if (place instanceof JumpInsnNode) {
            return !isTokenCache(place);
        }
        if (place instanceof MethodInsnNode) {
            MethodInsnNode call = (MethodInsnNode) place;
            return call.owner.equals(PARSER) && (call.name.equals("jj_consume_token") || productions.containsKey(call.name));
        }
        boolean isSwitch = place instanceof LookupSwitchInsnNode || place instanceof TableSwitchInsnNode;
        return isSwitch || opcode == Opcodes.ATHROW || (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN);
    }

    /** {@code (jj_ntk == -1) ? jj_ntk() : jj_ntk}: the same token both ways. */
    private static boolean isTokenCache(AbstractInsnNode jump) {
        return jump.getOpcode() == Opcodes.IF_ICMPNE
                && jump.getPrevious().getOpcode() == Opcodes.ICONST_M1
                && isNextToken(jump.getPrevious().getPrevious());
    }

    private static boolean readsNextToken(AbstractInsnNode choice) {
        AbstractInsnNode before = choice.getPrevious();
        while (before.getOpcode() < 0) {
            before = before.getPrevious();
        }
        return isNextToken(before);
    }

    private static boolean isNextToken(AbstractInsnNode place) {
        return place instanceof FieldInsnNode && ((FieldInsnNode) place).name.equals("jj_ntk");
    }

    private static int constant(AbstractInsnNode place) {
        if (place instanceof IntInsnNode) {
            return ((IntInsnNode) place).operand;
        }
        if (place instanceof InsnNode) {
            return place.getOpcode() - Opcodes.ICONST_0;
        }
        return (Integer) ((LdcInsnNode) place).cst;
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char character : text.toCharArray()) {
            if (character == '"' || character == '\\') {
                json.append('\\');
            }
            json.append(character);
        }
        return json.append('"').toString();
    }
}
