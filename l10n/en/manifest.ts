/** Sentences of the extension's manifest; `package.nls.json` is made from them. A brace names a link that `client/contributions.ts` fills in. */
export const manifest = {
  'manifest.displayName': 'Sluice for Apache Flink SQL',
  'manifest.description':
    'Edit Flink SQL with checks as you type, deploy it with a right-click and its state restored, and watch the running jobs.',
  'manifest.untrusted':
    'In a workspace that is not trusted, Sluice checks and highlights SQL but starts no process and contacts no cluster.',
  'manifest.virtual': 'Deploying and watching jobs need files on a real disk.',
  'manifest.view.jobs': 'Jobs',
  'manifest.view.clusters': 'Clusters',
  'manifest.view.variables': 'Variables',
  'manifest.command.deploy': 'Deploy to Flink',
  'manifest.command.previewResolved': 'Preview Resolved SQL',
  'manifest.command.compareEnvironments': 'Compare Resolved SQL of Two Environments',
  'manifest.command.previewPlan': 'Preview Deployment Plan',
  'manifest.command.stopWithSavepoint': 'Stop with Savepoint',
  'manifest.command.cancelJob': 'Cancel Job',
  'manifest.command.triggerSavepoint': 'Trigger Savepoint',
  'manifest.command.restoreFrom': 'Restore From…',
  'manifest.command.openWebUi': 'Open Flink Web UI',
  'manifest.command.showExceptions': 'Show Exceptions',
  'manifest.command.adoptJob': 'Adopt Running Job',
  'manifest.command.copyJobId': 'Copy Job ID',
  'manifest.command.tailLogs': 'Tail Logs',
  'manifest.command.showLog': 'Show Sluice Log',
  'manifest.command.startLocalCluster': 'Start Local Flink Cluster',
  'manifest.command.stopLocalCluster': 'Stop Local Flink Cluster',
  'manifest.command.selectEnvironment': 'Select Environment',
  'manifest.command.confirmHost': 'Confirm Host…',
  'manifest.command.setSecret': 'Set Secret…',
  'manifest.command.removeSecret': 'Remove Secret…',
  'manifest.command.setCredentials': 'Set Cluster Credentials…',
  'manifest.command.removeCredentials': 'Remove Cluster Credentials…',
  'manifest.command.editVariable': 'Edit Value…',
  'manifest.command.defineVariable': 'Define Value…',
  'manifest.command.copyVariable': 'Copy Value',
  'manifest.command.goToVariable': 'Go to Definition of Variable',
  'manifest.command.findVariableUses': 'Find Where Variable Is Used',
  'manifest.command.refreshViews': 'Refresh',
  'manifest.welcome.noFolder':
    'Open a folder that holds your Flink SQL files to deploy them and see their jobs here.\n[Open Folder]({openFolder})',
  'manifest.welcome.untrusted': 'Sluice contacts no cluster while this workspace is not trusted.\n[Manage Workspace Trust]({manageTrust})',
  'manifest.welcome.virtual': 'This folder is not on a disk that programs can read, so its scripts can be edited here but not deployed.',
  'manifest.welcome.noJobs':
    'No jobs yet. Open an SQL file and deploy it, or right-click it in the Explorer.\n[Deploy an SQL File]({deploy})',
  'manifest.welcome.noCluster':
    'No cluster is known yet. A local one needs nothing but Java.\n[Start Local Flink Cluster]({startLocalCluster})',
  'manifest.welcome.noVariables':
    'No variables yet. Write ${name} in an SQL file where environments differ, and give it a value for each of them under “variables:” in sluice.yaml. Values and uses are shown here.',
  'manifest.setting.flinkHome':
    'Folder of an unpacked Flink to use for the local cluster. Empty: the folder named by `FLINK_HOME`, else a Flink that Sluice downloads once.',
  'manifest.setting.javaPath': 'The `java` program that runs the local cluster. Empty: the one of `JAVA_HOME`, else the one on the path.',
  'manifest.setting.localClusterVersion':
    'Flink version of the local cluster, for example `2.3.0`, where the project names none. Several versions can run side by side.',
  'manifest.setting.ledgerFile':
    'File in which Sluice records deployments and restore points. Empty: one file per user in the folder that the operating system has for such data.',
  'manifest.setting.caFile': 'PEM file of certificate authorities to trust for clusters, beside those that are trusted anyway.',
  'manifest.setting.certificateFile': 'PEM file of your certificate, for clusters that ask for one.',
  'manifest.setting.keyFile': 'PEM file of the key of your certificate.',
  'manifest.setting.watchInterval': 'Seconds between two looks at the clusters while a Sluice view is open or a job is changing.',
} as const;
