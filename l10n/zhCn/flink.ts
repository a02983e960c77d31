/** Every Chinese sentence about clusters, as their REST services answer. */
import type { flink as english } from '../en/flink.ts';

export const flink: Readonly<Record<keyof typeof english, string>> = {
  'flink.jobManager': '集群 {cluster} 的 JobManager（{address}）',
  'flink.sqlGateway': '集群 {cluster} 的 SQL Gateway（{address}）',
  'flink.badAddress': '{service}的地址不可用：必须以 http:// 或 https:// 开头。请在 sluice.yaml 中改正。',
  'flink.badProxy': '访问{service}所用的代理地址不可用（{detail}）。请改正设置中的 http.proxy，或环境变量 HTTP_PROXY 和 HTTPS_PROXY。',
  'flink.denied': '{service}的地址是 Sluice 从不访问的地址（{detail}），因为它提供云主机的机密信息。请在 sluice.yaml 中改正。',
  'flink.unreachable': '无法连接{service}（{detail}）。请确认它正在运行，并且本机能够访问，例如已连上 VPN。',
  'flink.noConnection': '{seconds} 秒内未能建立连接',
  'flink.noAnswer': '发出 {request} 后 {seconds} 秒内没有任何回复',
  'flink.noMore': '{request} 的回复中途停顿了 {seconds} 秒',
  'flink.noEnd': '{request} 的回复在 {seconds} 秒后仍不完整',
  'flink.nobodyListens': '该地址没有程序在监听：{code}',
  'flink.unknownHost': '无法解析主机名：{code}',
  'flink.tls':
    '无法通过 TLS 与{service}通信（{detail}）。如果它只提供 HTTP，请在地址中使用 http://；如果其证书由私有机构签发，请在 NODE_EXTRA_CA_CERTS 中指定该机构。',
  'flink.timeout': '{service}未在规定时间内答复（{detail}）。它可能过载或已卡住：请查看其日志后重试。',
  'flink.brokenOff':
    '{service}中断了连接（{detail}）。它可能刚刚停止或重启：请查看其状态后重试。如果一直如此，其地址可能应以 https:// 开头。',
  'flink.cutOff': '{service}的回复中途断掉了（{detail}）。请重试；如果一直如此，请查看其日志，并检查中间的代理等设备。',
  'flink.tooLarge': '{service}的回复过大（{detail}）。请改用 Flink Web UI 查看。',
  'flink.redirect': '{service}跳转到了 {detail}，很可能是登录页。请填写能直接答复的地址。',
  'flink.notFlink': '在{service}的地址上答复的不是 Flink（{detail}）。请检查主机、端口和路径前缀，以及前面是否有代理或登录页。',
  'flink.badReply': '无法读懂{service}的回复（{detail}）。如果重试无效，可能是不支持该 Flink 版本。',
  'flink.unauthorized': '{service}拒绝访问（{detail}）。请确认您有权使用该集群并且已登录。',
  'flink.notFound': '{service}找不到所请求的内容：{detail}。请检查地址，并确认它仍然存在。',
  'flink.conflict': '{service}在当前状态下无法执行：{detail}。请查看状态后重试。',
  'flink.refused': '{service}拒绝了请求：{detail}。请改正后重试。',
  'flink.serverError': '{service}出错：{detail}。详情见其日志。',
  'flink.triggerIdIgnored':
    '{service}为 savepoint 使用了它自己的 ID。该 Flink 版本过旧，无法安全地请求 savepoint；请使用 1.16 或更新版本。',
  'flink.noGateway': '集群 {cluster} 没有 SQL Gateway。请在 sluice.yaml 中为该集群添加 "gateway" 地址。',
  'flink.statement': 'Flink 拒绝了该语句：{detail}',
  'flink.duplicateJob': '{service}拒绝了该语句，因为集群中已有相同 ID 的作业：{detail}',
  'flink.submissionUnclear':
    '{service}在提交作业时与 JobManager 失去联系（{detail}），作业可能已运行也可能没有。请查看集群后重新部署：将使用同一个作业 ID。',
  'flink.sessionGone': '{service}已关闭此会话，原因是重启或长时间空闲。请重新开始该操作。',
  'flink.statementTimeout': '{service}未能在 {seconds} 秒内完成该语句，语句已被取消。请查看 gateway 的日志。',
  'flink.statementCanceled': '{service}在语句完成之前将其终止（{detail}）。请查看 gateway 的日志后重试。',
};
