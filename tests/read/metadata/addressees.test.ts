/** Salutations of all kinds: names, their count, bodies. */
import { describe, expect, test } from 'vitest';
import { replyWith } from '../../support/metadata-of.js';

describe('addressees', () => {
  test.each<readonly [salutation: string, names: readonly string[], count: number | null]>([
    ['王小明代表:', ['王小明'], 1],
    ['尊敬的王小明代表:', ['王小明'], 1],
    ['张 三、李  四委员:', ['张三', '李四'], 2],
    ['赵大力  钱小芳代表:', ['赵大力', '钱小芳'], 2],
    ['赵大力代表、钱小芳代表:', ['赵大力', '钱小芳'], 2],
    ['许小青等3名代表:', ['许小青'], 3],
    ['许小青、胡兰等12位委员:', ['许小青', '胡兰'], 12],
    ['许小青等五位代表:', ['许小青'], 5],
    ['胡兰、秦军等委员:', ['胡兰', '秦军'], null],
    ['李**代表:', ['李**'], 1],
    ['王某某委员:', ['王某某'], 1],
    ['阿不都拉·吐尔逊代表、古丽代表:', ['阿不都拉·吐尔逊', '古丽'], 2],
    ['尊敬的市十五届人大代表王小明:', ['王小明'], 1],
    ['县政协委员李四:', ['李四'], 1],
    ['农工党甲市委员会:', ['农工党甲市委员会'], 1],
    ['民建甲县总支部委员会:', ['民建甲县总支部委员会'], 1],
    ['九三学社甲市委员会、民进甲市委员会:', ['九三学社甲市委员会', '民进甲市委员会'], 2],
    ['民革甲市委:', ['民革甲市委'], 1],
    ['市人大东城代表团:', ['市人大东城代表团'], 1],
    ['市民政局:', ['市民政局'], 1],
    ['各县、区人民政府,市政府各部门:', ['各县、区人民政府', '市政府各部门'], 2],
    ['欧阳和平、诸葛明代表:', ['欧阳和平', '诸葛明'], 2],
    ['刘大海副主席:', ['刘大海副主席'], 1],
  ])('%s', async (salutation, names, count) => {
    const { metadata } = await replyWith('关于市十届人大三次会议第12号建议的答复', '', salutation);
    expect(metadata.addressees).toEqual(names);
    expect(metadata.addresseeCount).toBe(count);
  });
});
