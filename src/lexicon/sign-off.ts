/** Words with which the lines under a letter begin, after GB/T 9704-2012, 7.3.4-7.4; folded form, blanks taken out. */

/** Who handled it, who signed it, whom a copy goes to, what is attached. A colon, a bracket, a number or nothing follows. */
export const SIGN_OFF_LABELS =
  '联系人|联系单位|联系部门|联系科室|联系处室|联系电话|联系方式|联络人|承办人|承办单位|承办科室|承办处室|承办部门|经办人|经办科室|主办科室|主办处室|' +
  '责任人|责任领导|分管领导|主要领导|领导署名|领导签发|领导签批|签发人|签发领导|签发|审签人|签批人|办理人|具体承办人|具体经办人|' +
  '抄送|抄报|主送|附件|附|附表|附录|办理结果|办理类别|办理情况|办复类别|办复类型|答复类别|答复类型|答复分类|类别|公开属性|公开方式|公开类别|公开形式|是否公开|' +
  '答复单位|答复部门|答复时间|答复日期|答复人|办复时间|回复单位|回复时间|办公电话|电话|传真|邮编|邮政编码|电子邮箱|通信地址|通讯地址|地址|校对|打字|录入|满意度|反馈意见';

/** Whole lines, usually in brackets: may it be published, how many were printed, what was left out. */
export const SIGN_OFF_NOTES =
  '此件[^。]{0,14}公开[^。]{0,10}|此(?:回?复件|答复|文)[^。]{0,6}公开|(?:主动|依申请|不予|不|予以|同意)?公开(?:发布)?|公开属性[^。]{0,12}|共印[0-9]{1,5}份|本文有删减|有删减|' +
  '[ABCD]类?';

/** `某某局办公室 2022年7月25日印发`: the imprint, GB/T 9704-2012, 7.4.3. */
export const IMPRINT = '印发|翻印';
