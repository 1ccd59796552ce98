/**
 * Characters that are read in more than one way every day, names included. Tables of pinyin know hundreds more that nobody
 * types (不 fǒu, 万 mò); each would make readers load parts of the index in vain.
 */
const EVERYDAY = `
a阿 ai艾 ao拗 ba扒 bai伯柏 bang膀蚌 bao剥堡暴曝炮瀑薄 bei背 beng蚌 bi秘 bian便 bing屏 bo伯剥柏泊薄卜 bu堡 can参 cang藏 ce侧厕
cen参 ceng曾 cha差查 chai差 chan单禅 chang长场厂 chao朝 che车 chen称 cheng乘澄盛称 chi匙 chong重种 chou仇臭 chu畜处 chuan传
chuang幢 ci伺差 cuan攒 da大 dai大待 dan单弹石 de地得的 dei得 deng澄 di地提的翟 diao调 dou都读 du度读都 dun囤 duo度 e恶阿
fa发 fan番繁 fang坊 feng冯 fo佛 fou否 fu佛脯服 ga咖夹 gai盖 ge盖革 gei给 geng更颈 gong红 gou勾句 gu贾谷骨 gua括 gui龟柜
ha哈虾 hai还 hang巷行 hao号 he吓和核荷 heng横行 hu和核 hua划豁 huan还 hui会溃 huo和豁 ji几奇期稽系给 jia夹贾价茄
jian浅监见 jiang将强虹降 jiao嚼校脚觉角教 jie价家解节 jin劲 jing劲颈 ju柜车句 juan卷圈隽 jue嚼角脚觉倔 jun龟隽均 ka卡咖 ke壳
kuai会 kuo括 la落 lao络落 le乐了勒 lei勒累 lia俩 liang俩量 liao了 liu六陆 long弄笼 lou露搂 lu六绿陆露 lun论 luo络落 lv率绿
ma么抹 mai埋脉 man埋蔓 me么 mei没 miao缪 mo抹模没磨脉 mou缪 mu模 na哪娜那 nan难 ne呢 nei哪那 ni呢泥 nian粘 ning宁 niu拗
nong弄 nuo娜难 ou区 pa扒 pai迫 pan番 pang膀胖 pao炮 pi否 pian便片 piao朴 ping冯屏 po泊繁迫 pu堡曝朴瀑脯铺 qi奇期栖稽齐
qia卡 qian浅纤 qiang将强 qiao壳翘 qie茄 qin亲 qing亲 qiu仇龟 qu区 quan券圈 ren任 sai塞 se塞色 sha厦杉 shai色 shan单杉禅
shao召少 she折 shen什参 sheng乘盛省 shi什似匙峙石识食 shou熟 shu属数术熟 shuai率 shui说 shuo数说 si伺似厕食 su宿 ta拓踏
tan弹覃 ti提 tiao调 tun囤 tuo拓 wan万蔓 wei尉蔚尾遗 wo涡 wu恶 xi栖系洗 xia厦吓虾 xian纤见洗 xiang巷降 xiao校削 xie叶血解 xing省行
xiu宿臭 xu吁畜圩 xuan券 xue削血 ya轧 yan咽 yao约钥 ye叶咽 yi艾尾 yu吁尉蔚谷 yuan员 yue乐约钥 yun员 za扎 zai仔载 zan攒
zang藏 ze侧择 zeng曾综 zha扎查轧 zhai择翟 zhan粘 zhang长 zhao召朝着爪 zhe折着这 zhei这 zhi只识峙殖 zhong种重 zhou轴 zhu术属著
zhua爪 zhuai转 zhuan传转 zhuang幢 zhuo着著琢 zi仔 zong综 zuo琢作
`;

const CHARACTERS = new Map(
  EVERYDAY.trim()
    .split(/\s+/)
    .map((entry) => /^([a-z]+)(.+)$/.exec(entry) as RegExpExecArray)
    .map(([, syllable = '', characters = '']) => [syllable, characters]),
);

/** Whether a character is read so every day. */
export function isReadSo(character: string, syllable: string): boolean {
  return CHARACTERS.get(syllable)?.includes(character) ?? false;
}
