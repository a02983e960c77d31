import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.IllegalConfigurationException;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.runtime.clusterframework.TaskExecutorProcessUtils;
import org.apache.flink.runtime.jobmanager.JobManagerProcessUtils;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.JsonNode;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.node.ObjectNode;

/** Says how Flink divides the memory of a process: for each JSON line ["taskmanager" or "jobmanager", configuration] its parts in bytes. */
public final class MemoryLabels {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Parts of a process with the methods that tell them. */
    private static final Map<String, String> TASK_MANAGER =
            Map.of(
                    "frameworkHeap", "getFrameworkHeapSize",
                    "taskHeap", "getTaskHeapSize",
                    "managed", "getManagedMemorySize",
                    "frameworkOffHeap", "getFrameworkOffHeapMemorySize",
                    "taskOffHeap", "getTaskOffHeapSize",
                    "network", "getNetworkMemSize",
                    "metaspace", "getJvmMetaspaceSize",
                    "overhead", "getJvmOverheadSize",
                    "flink", "getTotalFlinkMemorySize",
                    "process", "getTotalProcessMemorySize");

    private static final Map<String, String> JOB_MANAGER =
            Map.of(
                    "heap", "getJvmHeapMemorySize",
                    "offHeap", "getJvmDirectMemorySize",
                    "metaspace", "getJvmMetaspaceSize",
                    "overhead", "getJvmOverheadSize",
                    "flink", "getTotalFlinkMemorySize",
                    "process", "getTotalProcessMemorySize");

    private MemoryLabels() {}

    public static void main(String[] args) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line; (line = in.readLine()) != null; ) {
            JsonNode asked = JSON.readTree(line);
            Configuration configuration = new Configuration();
            asked.get(1).fields().forEachRemaining(entry -> configuration.setString(entry.getKey(), entry.getValue().asText()));
            System.out.println(answer(asked.get(0).asText(), configuration));
        }
    }

    /** The parts, or under "refused" what Flink says. */
    private static ObjectNode answer(String process, Configuration configuration) throws ReflectiveOperationException {
        ObjectNode parts = JSON.createObjectNode();
        try {
            Object spec = process.equals("taskmanager") ? TaskExecutorProcessUtils.processSpecFromConfig(configuration) : jobManager(configuration);
            for (Map.Entry<String, String> part : new TreeMap<>(process.equals("taskmanager") ? TASK_MANAGER : JOB_MANAGER).entrySet()) {
                parts.put(part.getKey(), String.valueOf(((MemorySize) call(spec, part.getValue())).getBytes()));
            }
            return parts;
        } catch (InvocationTargetException refusal) {
            return JSON.createObjectNode().put("refused", refusal.getCause().getMessage());
        } catch (IllegalConfigurationException refusal) {
            return JSON.createObjectNode().put("refused", refusal.getMessage());
        }
    }

    private static Object jobManager(Configuration configuration) throws ReflectiveOperationException {
        Method method = JobManagerProcessUtils.class.getDeclaredMethod("processSpecFromConfig", Configuration.class);
        method.setAccessible(true);
        return method.invoke(null, configuration);
    }

    /** Some parts are told to the package only. */
    private static Object call(Object spec, String getter) throws ReflectiveOperationException {
        for (Class<?> type = spec.getClass(); type != null; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals(getter) && method.getParameterCount() == 0) {
                    method.setAccessible(true);
                    return method.invoke(spec);
                }
            }
        }
        throw new NoSuchMethodException(getter);
    }
}
