/** English sentences about clusters, as their REST services answer. */
export const flink = {
  'flink.jobManager': 'The JobManager of cluster {cluster} ({address})',
  'flink.sqlGateway': 'The SQL Gateway of cluster {cluster} ({address})',
  'flink.badAddress': '{service} has an address that is not usable: it must start with http:// or https://. Correct it in sluice.yaml.',
  'flink.badProxy':
    '{service} is to be reached through a proxy whose address is not usable ({detail}). Correct http.proxy in the settings, or HTTP_PROXY and HTTPS_PROXY.',
  'flink.denied':
    '{service} has an address that Sluice never talks to ({detail}), since it serves the secrets of cloud machines. Correct it in sluice.yaml.',
  'flink.unreachable':
    '{service} cannot be reached ({detail}). Check that it is running and that this machine can reach it, for example over the VPN.',
  'flink.noConnection': 'no connection within {seconds} s',
  'flink.noAnswer': 'nothing came back to {request} within {seconds} s',
  'flink.noMore': 'the answer to {request} stopped halfway for {seconds} s',
  'flink.noEnd': 'the answer to {request} was not complete after {seconds} s',
  'flink.nobodyListens': 'nothing listens there: {code}',
  'flink.unknownHost': 'the name of the host is not known: {code}',
  'flink.tls':
    '{service} cannot be talked to over TLS ({detail}). If it serves plain HTTP, write http:// in its address; if its certificate comes from a private authority, name that in NODE_EXTRA_CA_CERTS.',
  'flink.timeout': '{service} did not answer in time ({detail}). It may be overloaded or hang: look at its log and try again.',
  'flink.brokenOff':
    '{service} broke the connection off ({detail}). It may just have stopped or restarted: look at its state and try again. If this goes on, its address may have to start with https://.',
  'flink.cutOff':
    '{service} sent an answer that breaks off ({detail}). Try again; if it goes on, look at its log and at what stands between, such as a proxy.',
  'flink.tooLarge': '{service} sent a reply that is too large ({detail}). Open the Flink Web UI for this.',
  'flink.redirect': '{service} sends on to {detail}, probably a login page. Use the address that answers itself.',
  'flink.notFlink':
    '{service} does not answer; something other than Flink does at its address ({detail}). Check host, port and path prefix, and whether a proxy or a login page stands before it.',
  'flink.badReply':
    '{service} sent a reply that Sluice cannot read ({detail}). If trying again does not help, its Flink version may not be supported.',
  'flink.unauthorized': '{service} does not let us in ({detail}). Check that you may use this cluster and are logged in.',
  'flink.notFound': '{service} does not know what was asked for: {detail}. Check the address and whether it still exists.',
  'flink.conflict': '{service} cannot do this in the present state: {detail}. Look at the status and try again.',
  'flink.refused': '{service} refused: {detail}. Correct this and try again.',
  'flink.serverError': '{service} failed: {detail}. Its log has more.',
  'flink.triggerIdIgnored':
    '{service} gave the savepoint an ID of its own. Its Flink version is too old to ask for savepoints safely; use 1.16 or newer.',
  'flink.noGateway': 'Cluster {cluster} has no SQL Gateway. Add the address of one as "gateway" to the cluster in sluice.yaml.',
  'flink.statement': 'Flink rejected the statement: {detail}',
  'flink.duplicateJob': '{service} refused the statement, since the cluster already has a job of this ID: {detail}',
  'flink.submissionUnclear':
    '{service} lost the JobManager while submitting the job ({detail}), so the job may or may not run. Look at the cluster, then deploy again: the same job ID is used.',
  'flink.sessionGone': '{service} has closed this session, by a restart or after idling. Start the operation again.',
  'flink.statementTimeout':
    '{service} did not finish the statement within {seconds} seconds, and it was cancelled. Look at the gateway’s log.',
  'flink.statementCanceled': '{service} ended the statement before it was done ({detail}). Look at the gateway’s log and try again.',
} as const;
