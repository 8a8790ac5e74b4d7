import { breakColon } from '../../../src/repair/rules/break-colon.js';
import { checkRule } from '../../support/check-rule.js';

checkRule(breakColon, {
  repairs: [
    ['经研究,现答复如下\n一、古桥的管护', '经研究,现答复如下:\n一、古桥的管护'],
    ['经实地察看，现将情况函复如下\n\n一、古桥：管护', '经实地察看，现将情况函复如下：\n\n一、古桥：管护'],
  ],
  leaves: [
    '现答复如下:\n一、古桥的管护',
    '现答复如下',
    '现就如下问题答复\n一、古桥的管护',
    '尊敬的何某代表:\n您提出的建议收悉',
    '何某代表\n一、古桥的管护',
    '他是市人大代表\n古桥的管护',
  ],
  reports: [
    ['尊敬的何某代表\n您提出的建议收悉', 'suggested'],
    ['何某、李某委员\n\n你们提出的提案收悉', 'suggested'],
  ],
});
