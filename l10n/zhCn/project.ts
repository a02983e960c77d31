/** Chinese: projects, variables and encodings. */
import type { project as english } from '../en/project.ts';

export const project: Readonly<Record<keyof typeof english, string>> = {
  'project.utf16': '该文件的编码是 UTF-16，而不是 UTF-8。请另存为 UTF-8：在 VS Code 中单击状态栏上的编码，选择“通过编码保存”。',
  'project.gbk':
    '该文件不是 UTF-8 编码（第 {offset} 字节，第 {line} 行），看起来是 GBK。请转换：在 VS Code 中先以 GBK“通过编码重新打开”，再以 UTF-8“通过编码保存”；或运行 iconv -f GBK -t UTF-8。',
  'project.notUtf8':
    '该文件不是 UTF-8 编码（第 {offset} 字节，第 {line} 行）。请转换：在 VS Code 中先以其真实编码“通过编码重新打开”，再以 UTF-8“通过编码保存”。',
  'project.tooLarge': '该文件过大或嵌套过深，无法读取。请将其精简。',
  'project.yamlDuplicateKey': '同一位置重复写了这个键。请删除其中一个。',
  'project.yamlUnclosed': '前面打开的括号没有结束。请用 {end} 关闭。',
  'project.yamlIndent': '缩进不一致。同一层级的键请使用相同数量的空格。',
  'project.yamlTab': 'YAML 不能用制表符缩进。请改用空格。',
  'project.yamlMissingCharacter': '此处缺少字符：键后的冒号加空格、结束的引号或括号，或换行。',
  'project.yamlAlias': '该锚点或别名没有指向任何内容。请先定义锚点（&name），再使用别名（*name）。',
  'project.yamlSecondDocument': '从这里开始了第二个 YAML 文档。每个文件只保留一个文档。',
  'project.yamlQuote': '该值必须加引号，或其转义无法识别。请用单引号括起来。',
  'project.yamlTag': '无法识别该 YAML 标签。请将其删除。',
  'project.yamlUnexpected': '此处不是有效的 YAML。请给值加上引号，或将其删除。',
  'project.unknownKey': '此处无法识别键“{key}”，已忽略。可用的键：{known}。',
  'project.expectedMap': '此处应为键和值。',
  'project.expectedList': '此处应为列表：[A, B]，或每项一行“- A”。',
  'project.expectedText': '此处应为单个值。',
  'project.noValue': "缺少值。空文本请写成 ''。",
  'project.expectedBoolean': '“{value}”既不是 true 也不是 false。',
  'project.badName': '“{value}”不是有效的名称。只能使用字母、数字、“.”、“_”和“-”，最多 100 个字符，并以字母、数字或“_”开头。',
  'project.badVariableName': '“{value}”不是有效的变量名。只能使用字母、数字、“.”、“_”和“-”，并以字母或“_”开头。',
  'project.badFlinkVersion': '“{value}”不是 Flink 版本。请写成 "2.3" 或 "2.3.0" 的形式。',
  'project.badAddress': '“{value}”不是有效的地址。请写成 http://主机:端口 或 https://主机:端口，可带路径，但不能包含用户名和密码。',
  'project.localAddress': '本地集群没有“{key}”：它由 Sluice 启动，端口会自动找到。请删除该键，或改用 kind: session。',
  'project.reservedCluster': '“local”是 Sluice 在本机启动的 Flink。请为该集群另取名称。',
  'project.clusterWithoutRest': '集群“{cluster}”缺少“rest”。请填写其 JobManager 的地址，例如 rest: http://host:8081。',
  'project.undefinedCluster': '没有名为“{cluster}”的集群。已定义：{clusters}。请在 clusters: 下添加。',
  'project.undefinedEnvironment': '没有名为“{name}”的环境。已定义：{names}。',
  'project.withoutId':
    '没有写“project”，因此以文件夹的路径作为项目 ID。请写上 project: {folder}，这样文件夹移动或改名后仍能找到已记录的状态。',
  'project.undefinedVariable': '变量“{name}”在以下环境中未定义：{environments}。请在 sluice.yaml 中为它们添加该变量。',
  'project.malformedReference': '“{text}”不是变量：变量名只能包含字母、数字、“.”、“_”和“-”。如果要保留原文，请写成 ${text}。',
  'project.undeclaredSecret': '密钥“{name}”未列在以下环境中：{environments}。请在 sluice.yaml 的 secrets 中加入它的名称。',
  'project.secretReference': '变量的值不能是密钥。请在脚本中直接书写 {reference}，作为 WITH (…) 中某个选项的值。',
  'project.secretPlace':
    '密钥“{name}”写在此处会被所有能查看运行中作业的人看到。请仅将其用作 CREATE TABLE、CATALOG、MODEL 或 CONNECTION 的 WITH (…) 中选项的值。',
  'project.referenceInValue': '变量值中的引用不会被替换。请直接写出其值。',
  'project.ownedOption': '“{key}”由 Sluice 为每个作业设置。请删除该语句。',
  'project.inEnvironment': '在环境 {environment} 中：{problem}',
  'project.deployTo': '部署到 {environment}（{cluster}）',
  'project.notDefined': '未定义',
};
