/** 关于本机 Flink 的语句。 */
import type { localFlink as english } from '../en/localFlink.ts';

export const localFlink: Readonly<Record<keyof typeof english, string>> = {
  'localFlink.version':
    '无法在此安装 Flink {version}。请选择 {known} 之一，或在设置 sluice.flink.home 或环境变量 SLUICE_FLINK_DIST 中指定该版本的 Flink 目录或 .tgz 文件。',
  'localFlink.home': '{path} 中没有 Flink。请指定 Flink 目录（含 lib/flink-dist-….jar），或名为 flink-<版本>-bin-….tgz 的二进制发行包。',
  'localFlink.noJava': '未找到 Java。请安装 JDK 17 并将 java 加入 PATH，或设置 JAVA_HOME 或 sluice.java.path。',
  'localFlink.noJavaInSetting': '{setting} 处没有可用的 Java。请更正设置 sluice.java.path，或删除该设置以使用 JAVA_HOME 或 PATH。',
  'localFlink.wrongJava':
    '{java} 处的 Java 版本为 {found}，而 Flink 需要 {needed} 或更高版本。请安装 JDK 17，并通过 JAVA_HOME 或设置 sluice.java.path 指定。',
  'localFlink.noPip':
    '未找到用于下载 Flink 的可用 pip。请安装带 pip 的 Python 3，或在设置 sluice.flink.home 或环境变量 SLUICE_FLINK_DIST 中指定已有的 Flink 目录或 .tgz 文件。',
  'localFlink.noMaven':
    '未找到用于下载 Flink SQL Gateway 的 Maven。请安装 Maven 并将 mvn 加入 PATH，或在设置 sluice.flink.home 或环境变量 SLUICE_FLINK_DIST 中指定已有的 Flink 目录或 .tgz 文件。',
  'localFlink.network':
    '{program} 无法连接 Flink {version} 的下载服务器（{detail}）。请检查网络以及 {program} 的镜像和代理设置，或在设置 sluice.flink.home 或环境变量 SLUICE_FLINK_DIST 中指定已有的 Flink 目录或 .tgz 文件。',
  'localFlink.download': '{program} 无法下载 Flink {version}（退出码 {code}）：{detail}。请按提示修正后重新启动。',
  'localFlink.nothingDownloaded': 'Flink {version} 的下载报告成功，但没有留下任何文件。请重新启动；若仍如此，请检查 pip 和 Maven 的配置。',
  'localFlink.damaged':
    '文件 {file} 已损坏，未被使用：其校验和为 {found}，应为 {expected}。请重新启动以再次下载；若仍如此，说明镜像或代理改动了该文件。',
  'localFlink.damagedByTool': '{program} 收到的 Flink {version} 下载内容已损坏并被丢弃。请重新启动；若仍如此，说明镜像或代理改动了该文件。',
  'localFlink.damagedArchive': '归档文件 {archive} 已损坏（{detail}）。未安装任何内容；请重新获取该文件后再启动。',
  'localFlink.diskFull': '{folder} 所在磁盘已满。没有留下不完整的安装；请释放空间后重新启动。',
  'localFlink.diskTooSmall':
    'Flink {version} 需要 {folder} 中有 {needed} MB 空间，但仅剩 {free} MB。请释放空间，或通过 SLUICE_CACHE_DIR 指定其他目录。',
  'localFlink.files': '无法读写 {folder} 中的文件（{detail}）。请检查该目录的权限。',
  'localFlink.port': '为 Flink 选择的端口连续 {attempts} 次被其他程序占用。请停止本机集群后重新启动；若仍如此，请查找占用所有端口的程序。',
  'localFlink.crashed': '{process} 在启动过程中退出。其日志 {log} 的末尾：\n{tail}',
  'localFlink.notReady': '{process} 在 {seconds} 秒内未就绪。原因可能见其日志 {log}。请停止本机集群后重新启动。',
  'localFlink.notStopped': '进程 {pids} 无法结束。请手动结束它们，然后再次停止集群。',
  'localFlink.vulnerable': '注意：Flink {version} 存在已知漏洞 {id}，已在 {fixedIn} 中修复。请只在其上运行您信任的 SQL。',
  'localFlink.waitingForInstall': '正在等待另一个 Flink 安装过程完成',
  'localFlink.waitingForOther': '正在等待本机 Flink {version} 的另一个启动或停止操作完成',
  'localFlink.downloadingGateway': '正在用 Maven 下载 Flink {version} 的 SQL Gateway',
  'localFlink.downloading': '正在用 pip 下载 Flink {version}',
  'localFlink.verifying': '正在校验 {file}',
  'localFlink.unpacking': '正在解压 Flink {version}',
  'localFlink.startingProcess': '正在启动本机 Flink {version} 的 {process}',
  'localFlink.waiting': '正在等待本机 Flink {version} 就绪',
  'localFlink.portRetry': '为 Flink 选择的端口被其他程序占用，正在尝试其他端口',
  'localFlink.stopping': '正在停止本机 Flink {version}',
};
