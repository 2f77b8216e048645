/** A set of attachments without a mistake, as text (see workbookFromText), cell for cell laid out like a filed one. */
export const CLEAN_SET = String.raw`
# 附件1
附件1
2023年度预算单位整体支出绩效评价基础数据表
预算单位名称 | 示例区市场监督管理局
财政供养人员情况(人) | 编制数 | | 2023年实际在职人数 | | 控制率
 | 301 | | 263 | | 87.38%
经费控制情况(万元) | 2022年决算数 | | 2023年预算数 | | 2023年决算数
三公经费 | 137.59 | | 58.7 | | 32.15
1、公务用车购置和维护经费 | 137.11 | | 56.7 | | 32.15
其中：公车购置 | 90.41
公车运行维护 | 46.7 | | 56.7 | | 32.15
2、出国经费 | | | 2
3、公务接待 | 0.48
项目支出： | 1147.78 | | 860 | | 823.72
1、业务工作经费 | 1101.08 | | 760 | | 730.54
2、编外用工人员经费 | 46.7 | | 100 | | 93.18
公用经费 | 795.43 | | 504 | | 498.82
其中：办公经费 | 126.24 | | 50 | | 49.5
政府采购金额 | 682 | | 633 | | 633
部门基本支出预算调整 | 5558.77 | | 4668.7 | | 4668.7
楼堂馆所控制情况\n(2023年完工项目) | 批复规模\n(m²) | 实际规\n模(m²) | 规模控制率 | 预算投资\n(万元) | 实际\n投资\n(万元) | 投资概\n算控制\n率

厉行节约保障措施 | 严格执行公务用车和公务接待管理规定。
# 附件2
附件2
2023年度预算单位整体支出绩效自评表
预算单位名称 | 示例区市场监督管理局
年度预算申请 （万元） | | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
 | 年度资金总额 | | 5528.7 | 5492.42 | 5492.42 | 10 | 100% | 10
 | 按收入性质分： | | | | 按支出性质分：
 | 其中：  一般公共预算：5492.42 | | | | 其中：基本支出：4668.7
 | 政府性基金拨款： | | | | 项目支出：823.72
年度总体目标 | 预期目标 | | | | 实际完成情况
 | 推进登记制度改革 | | | | 登记制度改革按计划完成。
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分 | 偏差原因分析及改进措施
 | 产出指标\n(50 分) | 数量指标 | 全年立案查处各类经济违法案件结案数 | ≥ 120件 | 138件 | 20 | 20
 | | | 食品安全抽检 | ≥ 1500批次 | 1584批次 | 10 | 10
 | | 质量指标 | 抽检完成率 | 100% | 100% | 20 | 20
 | 效益指标\n(30 分) | 社会效益指标 | 群众识别、抵制假冒伪劣产品的意识 | 不断加强 | 不断加强 | 30 | 30
 | 满意度指标\n(10分) | 服务对象满意度指标 | 公众对市场监管效果的满意度 | ≥90% | 92% | 10 | 10
总分 | | | | | | 100 | 100
# 附件3-1
附件 3-1
2023年度项目支出绩效自评表
项目支出名称 | | 业务工作经费
主管部门 | | 示例区人民政府 | | | 实施单位 | 示例区市场监督管理局
项目资金（万元） | | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
 | 年度资金总额 | | 760 | 730.54 | 730.54 | 10 | 100% | 10
 | 其中：当年财政拨款 | | 760 | 730.54 | 730.54
 | 上年结转资金
 | 其他资金
年度总体目标 | 预期目标 | | | | 实际完成情况
 | 推进登记制度改革 | | | | 登记制度改革按计划完成。
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分 | 偏差原因分析及改进措施
 | 产出指标\n(50分) | 数量指标 | 食品安全抽检 | ≥1500批次 | 1584批次 | 25 | 25
 | | 成本指标 | 食品抽检批次成本 | ≤760元/批次 | 741元/批次 | 25 | 25
 | | | ……
 | 效益指标\n(30分) | 社会效益指标 | 市场秩序 | 不断改善 | 不断改善 | 30 | 30
 | 满意度指标\n(10分) | 服务对象满意度指标 | 社会群众对市场监管的满意度 | ≥90% | 92% | 10 | 10
总分 | | | | | | 100 | 100
# 附件3-2
附件 3-2
2023年度项目支出绩效自评表
项目支出名称 | | 编外用工人员经费
主管部门 | | 示例区人民政府 | | | 实施单位 | 示例区市场监督管理局
项目资金（万元） | | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
 | 年度资金总额 | | 100 | 93.18 | 93.18 | 10 | 100% | 10
 | 其中：当年财政拨款 | | 100 | 93.18 | 93.18
 | 上年结转资金
 | 其他资金
年度总体目标 | 预期目标 | | | | 实际完成情况
 | 按月发放工资 | | | | 已按月发放工资。
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分 | 偏差原因分析及改进措施
 | 产出指标\n(50分) | 数量指标 | 聘用人员数量 | 18人 | 18人 | 25 | 25
 | | 质量指标 | 出勤率 | ≥95% | 97% | 25 | 25
 | 效益指标\n(30分) | 社会效益指标 | 分担在编工作人员压力 | 有所改善 | 有所改善 | 30 | 30
 | 满意度指标\n(10分) | 服务对象满意度指标 | 同事及领导满意度 | ≥90% | 92% | 10 | 10
总分 | | | | | | 100 | 100
`;

/** Contents by cell: `{ '附件3-1!F6': '740.54' }`; '' empties the cell. */
export type CellChanges = Readonly<Record<string, string>>;

/** The clean set with other contents in some of its cells, and without some of its sheets. */
export function cleanSet(changes: CellChanges = {}, without: readonly string[] = []): string {
  return withChanges(CLEAN_SET, changes)
    .split(/^(?=# )/m)
    .filter((sheet) => !without.some((name) => sheet.startsWith(`# ${name}\n`)))
    .join('');
}

/** The text of a workbook with other contents in some of its cells; fails for a cell below the text of its sheet. */
export function withChanges(text: string, changes: CellChanges): string {
  const pending = new Map(Object.entries(changes));
  let sheet = 'Sheet1';
  let row = 0;
  const lines = text
    .replace(/^\n+/, '')
    .split('\n')
    .map((line) => {
      const name = /^# (.+?)\s*$/.exec(line)?.[1];
      if (name !== undefined) {
        [sheet, row] = [name, 0];
        return line;
      }
      if (line.startsWith('! ')) return line;
      row += 1;
      const cells = line.split('|');
      for (const [place, content] of pending) {
        const [, ownSheet, letter = 'A', digits] = /^(.+)!([A-Z])(\d+)$/.exec(place) ?? [];
        if (ownSheet !== sheet || digits !== String(row)) continue;
        const column = letter.charCodeAt(0) - 'A'.charCodeAt(0);
        while (cells.length <= column) cells.push('');
        cells[column] = ` ${content} `;
        pending.delete(place);
      }
      return cells.join('|');
    });
  if (pending.size > 0) throw new Error(`no such cell: ${[...pending.keys()].join(', ')}`);
  return lines.join('\n');
}
