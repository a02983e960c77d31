/** Sentences about Flink on this machine. */
export const localFlink = {
  'localFlink.version':
    'Flink {version} cannot be installed here. Choose one of {known}, or name a Flink home or .tgz of that version in the setting sluice.flink.home or in SLUICE_FLINK_DIST.',
  'localFlink.home':
    '{path} holds no Flink. Name a Flink home (with lib/flink-dist-….jar) or a binary distribution called flink-<version>-bin-….tgz.',
  'localFlink.noJava': 'No Java was found. Install a JDK 17 and put java on the PATH, or set JAVA_HOME or the setting sluice.java.path.',
  'localFlink.noJavaInSetting':
    'There is no working Java at {setting}. Correct the setting sluice.java.path, or remove it to use JAVA_HOME or the PATH.',
  'localFlink.wrongJava':
    'The Java at {java} is version {found}, but Flink needs {needed} or newer. Install a JDK 17 and name it in JAVA_HOME or the setting sluice.java.path.',
  'localFlink.noPip':
    'No working pip was found, which downloads Flink. Install Python 3 with pip, or name a Flink home or .tgz that you have in the setting sluice.flink.home or in SLUICE_FLINK_DIST.',
  'localFlink.noMaven':
    "No Maven was found, which downloads Flink's SQL Gateway. Install Maven and put mvn on the PATH, or name a Flink home or .tgz that you have in the setting sluice.flink.home or in SLUICE_FLINK_DIST.",
  'localFlink.network':
    '{program} could not reach the servers for Flink {version} ({detail}). Check the network and the mirror and proxy settings of {program}, or name a Flink home or .tgz that you have in the setting sluice.flink.home or in SLUICE_FLINK_DIST.',
  'localFlink.download': '{program} could not download Flink {version} (exit code {code}): {detail}. Correct what it says and start again.',
  'localFlink.nothingDownloaded':
    'The download of Flink {version} reported success but left no file. Start again; if it stays so, check the configuration of pip and Maven.',
  'localFlink.damaged':
    'The file {file} is damaged and was not used: its checksum is {found} instead of {expected}. Start again to fetch it anew; if it stays so, a mirror or proxy changes it.',
  'localFlink.damagedByTool':
    '{program} received a damaged download of Flink {version} and dropped it. Start again; if it stays so, a mirror or proxy changes it.',
  'localFlink.damagedArchive': 'The archive {archive} is damaged ({detail}). Nothing was installed; fetch it again and start again.',
  'localFlink.diskFull': 'The disk under {folder} is full. Nothing was left half-installed; free some space and start again.',
  'localFlink.diskTooSmall':
    'Flink {version} needs {needed} MB in {folder}, but only {free} MB are free. Free some space or name another folder in SLUICE_CACHE_DIR.',
  'localFlink.files': 'Files in {folder} cannot be read or written ({detail}). Check the permissions of that folder.',
  'localFlink.port':
    'Other programs took each of the ports that were chosen for Flink, {attempts} times in a row. Stop the local cluster and start it again; if it stays so, look for a program that takes all ports.',
  'localFlink.crashed': 'The {process} ended while it started. The end of its log {log}:\n{tail}',
  'localFlink.notReady':
    'The {process} did not become ready within {seconds} s. Its log {log} may say why. Stop the local cluster and start it again.',
  'localFlink.notStopped': 'The processes {pids} would not end. End them by hand, then stop the cluster again.',
  'localFlink.vulnerable': 'Note: Flink {version} has the known vulnerability {id}, fixed in {fixedIn}. Run only SQL that you trust on it.',
  'localFlink.waitingForInstall': 'Waiting for another installation of Flink to finish',
  'localFlink.waitingForOther': 'Waiting for another start or stop of the local Flink {version} to finish',
  'localFlink.downloadingGateway': 'Downloading the SQL Gateway of Flink {version} with Maven',
  'localFlink.downloading': 'Downloading Flink {version} with pip',
  'localFlink.verifying': 'Verifying {file}',
  'localFlink.unpacking': 'Unpacking Flink {version}',
  'localFlink.startingProcess': 'Starting the {process} of the local Flink {version}',
  'localFlink.waiting': 'Waiting until the local Flink {version} is ready',
  'localFlink.portRetry': 'Another program took a port that was chosen for Flink; trying others',
  'localFlink.stopping': 'Stopping the local Flink {version}',
} as const;
