/** What may stand at a place, in words. */
import { message, type Message } from '../../l10n/localize.ts';
import type { Named, Shape } from './shape.ts';

export function shapeText(shape: Shape): Message {
  switch (shape.kind) {
    case 'text':
      return shape.names === undefined ? message('yaml.kindText') : nameText(shape.names);
    case 'count':
      return message('yaml.kindCount', { least: shape.least });
    case 'flag':
      return message('yaml.kindFlag');
    case 'choice':
      return message('yaml.kindChoice', { values: shape.values });
    case 'list':
      return message('yaml.kindList', { item: shapeText(shape.item) });
    case 'table':
      return message('yaml.kindTable', { key: shapeText(shape.key), value: shapeText(shape.value) });
    case 'record':
      return message('yaml.kindRecord');
  }
}

function nameText(names: Named): Message {
  switch (names) {
    case 'environment':
      return message('yaml.nameEnvironment');
    case 'cluster':
      return message('yaml.nameCluster');
    case 'alertRoute':
      return message('yaml.nameAlertRoute');
    case 'team':
      return message('yaml.nameTeam');
    case 'variable':
      return message('yaml.nameVariable');
    case 'variableValue':
    case 'optionValue':
      return message('yaml.kindText');
    case 'flinkVersion':
      return message('yaml.nameFlinkVersion');
    case 'configOption':
      return message('yaml.nameConfigOption');
    case 'sqlFile':
      return message('yaml.nameSqlFile');
    case 'jarFile':
      return message('yaml.nameJarFile');
    case 'definitionFile':
      return message('yaml.nameDefinitionFile');
  }
}
