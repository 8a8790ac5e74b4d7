import { yearDecade } from '../../../src/repair/rules/year-decade.js';
import { checkRule } from '../../support/check-rule.js';

checkRule(yearDecade, {
  repairs: [
    ['20世纪90代建成', '20世纪90年代建成'],
    ['上世纪80代末', '上世纪80年代末'],
  ],
  leaves: ['20世纪90年代', '90代', '21世纪代表', '20世纪95代'],
});
