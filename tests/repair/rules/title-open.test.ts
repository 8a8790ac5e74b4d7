import { titleOpen } from '../../../src/repair/rules/title-open.js';
import { checkRule } from '../../support/check-rule.js';

checkRule(titleOpen, {
  repairs: [
    ['您提出的关于改善夜间照明的建议”收悉', '您提出的“关于改善夜间照明的建议”收悉'],
    ['贵委所提第58号提案关于保护古桥的提案》收悉', '贵委所提第58号提案《关于保护古桥的提案》收悉'],
    ['违反中华人民共和国防震减灾法》的规定', '违反《中华人民共和国防震减灾法》的规定'],
    ['市政府印发关于加强夜间照明的意见》', '市政府印发《关于加强夜间照明的意见》'],
  ],
  leaves: [
    '您提出的《关于改善夜间照明的建议》收悉',
    '您提出的关于改善夜间照明的建议收悉',
    '古桥》',
    '他说:古桥要保护”',
    // Two title words, and nothing before them.
    '夜间照明办法》',
  ],
  reports: [
    // 实施 may be the title's own word.
    ['根据某省实施中华人民共和国防震减灾法办法》', 'suggested'],
    ['您提出的关于古桥保护”的提案收悉', 'ambiguous'],
  ],
});
