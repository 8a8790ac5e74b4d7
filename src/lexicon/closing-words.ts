/** How the closing of a letter begins, folded form: thanks, wishes, formulas (GB/T 9704-2012 letters; replies to deputies and members). */
export const CLOSING_STARTS =
  '(?:最后,?)?(?:再次|衷心|诚挚|诚恳|非常|十分|真诚|由衷|谨此|在此,?|对您|对你)?(?:感谢|致谢|谢谢)|' +
  '以上(?:是|为|答复|意见|回复|情况|报告|函复)|特此|专此|此复|此函|此致|敬礼|恳请|敬请|诚请|诚邀|希望您|希望你|希望各位|(?:诚挚|真诚|热忱|热诚)?欢迎(?:您|你|贵)|期待|祝您|祝你|顺祝|如(?:您|你|贵)?(?:对|有)';
