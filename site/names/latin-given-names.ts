/** Given names in Latin letters that many pupils of today bear, in small letters. */
export const GIVEN_NAMES = new Set(
  (
    'aaron abigail adam adrian ahmed aiden aisha alan albert alex alexander alexandra alexis alice alicia alison amanda amber amelia amir amy ana andre ' +
    'andrea andrew angel angela anita ann anna anne annie anthony antonio archie aria arthur asher ashley aurora austin ava barbara beatrice bella ben ' +
    'benjamin bethany blake bradley brandon brian bruce caleb cameron carl carlos carol caroline catherine charles charlie charlotte chen chloe chris ' +
    'christian christina christine christopher claire clara cole colin connor craig cynthia daisy daniel daniela david dean deborah dennis diana diego ' +
    'dominic donald dorothy douglas dylan edward edwin eleanor elena eli elijah eliza elizabeth ella ellen ellie elliot eloise elsa emanuel emil emilia ' +
    'emily emma eric erica erik erin ethan eva evan eve evelyn evie fatima felix finn fiona florence frances francis frank fred freddie frederick freya ' +
    'gabriel gabriella gary gavin george georgia georgina gerald gina giovanni grace graham grayson greg gregory hannah harold harriet harrison harry ' +
    'harvey hassan hazel heather heidi helen helena henry holly howard hugh hugo ian ibrahim imogen ingrid irene iris isaac isabel isabella isabelle isla ' +
    'ivan ivy jack jackson jacob jade jake james jamie jan jane janet jasmine jason jay jayden jean jeff jeffrey jenna jennifer jenny jeremy jesse jessica ' +
    'jessie joan joanna joe joel john johnny jonas jonathan jordan jorge jose joseph josephine josh joshua joy juan judy julia julian juliana julie juliet ' +
    'justin kai karen karl kate katherine kathryn katie kayla keith kelly ken kenneth kevin kim kimberly kyle lara larry laura lauren layla leah lee lena ' +
    'leo leon leonard lewis liam lila lily linda lisa logan lola louis louisa louise luca lucas lucia lucy luis luke luna lydia madeleine madison maggie ' +
    'malik marc marcus margaret maria marie mario mark marta martha martin mary maryam mason mateo matilda matt matteo matthew maurice max maya megan ' +
    'melanie melissa mia michael michelle miguel mike mila millie miriam mohamed mohammed molly monica muhammad naomi natalia natalie nathan nathaniel ' +
    'neil nicholas nick nicole nina noah nora norman oliver olivia omar oscar owen pablo pamela patricia patrick paul paula pedro penelope peter philip ' +
    'phoebe poppy priya rachel ralph raymond rebecca reuben rhys richard riley rita robert robin roger roman ronald rory rosa rose rosie ross roy ruby ' +
    'russell ruth ryan sabrina sadie sally sam samantha samuel sandra sara sarah scarlett scott sean sebastian serena seth sharon shaun shirley simon ' +
    'sofia sonia sophia sophie stella stephanie stephen steve steven stuart summer susan sylvia tara teresa terry thea theo theodore theresa thomas ' +
    'tiffany tim timothy tina toby todd tom tommy tony tracy tyler valentina vanessa vera veronica victor victoria vincent violet vivian walter wendy ' +
    'william willow wyatt xavier yasmin yusuf yvonne zac zachary zara zoe'
  ).split(' '),
);

const SYLLABLE =
  '(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|ia|ie|iu|in|ua|uo|ui|un|ue|a|o|e|i|u|v)|er)';
const FAMILY =
  '(?:wang|li|zhang|liu|chen|yang|huang|zhao|wu|zhou|xu|sun|ma|zhu|hu|guo|he|lin|gao|luo|zheng|liang|xie|song|tang|han|feng|deng|cao|peng|zeng|xiao|tian|dong|pan|yuan|cai|jiang|yu|du|ye|cheng|wei|su|lv|lyu|lu|ding|ren|shen|yao|zhong|cui|tan|fan|liao|shi|jin|jia|xia|fu|fang|zou|xiong|bai|meng|qin|qiu|hou|yin|xue|yan|lei|long|duan|shao|qian|hao|kong|mao|qiao|wan|gu|lai|kang|he|yi|ouyang|situ|shangguan|zhuge)';

/** A Chinese name in letters, the family name first or last: wang xiaoming, xiaoming wang, wang xiao ming. */
export const CHINESE_NAME = new RegExp(
  `^(?:${FAMILY} ${SYLLABLE}{1,2}|${FAMILY} ${SYLLABLE} ${SYLLABLE}|${SYLLABLE}{1,2} ${FAMILY}|${SYLLABLE} ${SYLLABLE} ${FAMILY})$`,
);
