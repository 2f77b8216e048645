import { words } from '../../../../../src/core/forms/labels/words';

/** What the money lines of 经费控制情况 are called, without numbering, 其中, quotation marks and brackets. */
export const BASE_LINES = {
  'three-public': words(`
    三公经费 三公 三公经费合计 三公经费支出 三公经费总额 三公经费小计
  `),
  'official-vehicles': words(`
    公务用车购置和维护经费 公务用车购置和运行维护经费 公务用车购置及运行维护费
    公务用车购置及运行维护经费 公务用车购置及运行费 公务用车购置及维护费
    公务用车购置和运行维护费 公务用车购置与运行维护费 公务用车经费 公务用车费 公务用车
    公车购置和维护经费 公车购置及运行维护费
  `),
  'vehicle-purchase': words(`
    公车购置 公车购置费 公车购置经费 公务用车购置 公务用车购置费 公务用车购置经费
    车辆购置费
  `),
  'vehicle-operation': words(`
    公车运行维护 公车运行维护费 公车运行维护经费 公车运行费 公车维护费 公务用车运行维护
    公务用车运行维护费 公务用车运行维护经费 公务用车运行费 车辆运行维护费
  `),
  'travel-abroad': words(`
    出国经费 出国费 因公出国费 因公出国经费 因公出国境费 因公出国费用 出国境费
    出国境经费
  `),
  'official-reception': words('公务接待 公务接待费 公务接待经费 公务接待支出 接待费'),
  'project-expenditure': words('项目支出 项目支出合计 项目支出总额 项目经费 项目支出小计'),
  'operating-expenses': words('公用经费 日常公用经费 公用经费支出 公用经费合计 日常公用支出'),
  procurement: words(`
    政府采购金额 政府采购 政府采购支出 政府采购预算 政府采购额 政府采购合计
  `),
  'basic-expenditure': words(`
    部门基本支出预算调整 单位基本支出预算调整 基本支出预算调整 部门基本支出 基本支出
    基本支出合计
  `),
  'personnel-expenses': words(`
    人员经费 人员支出 人员经费支出 工资福利支出 人员类支出 对个人和家庭的补助支出 人员经费合计
  `),
  'general-expenditure': words('一般性支出 一般性支出合计 部门一般性支出 一般性支出总额'),
  'overall-expenditure': words(`
    部门整体支出预算调整 单位整体支出预算调整 整体支出预算调整 部门整体支出 整体支出
  `),
} as const;

/** Side labels of the money block. */
export const MONEY_SIDE_LABELS = words('经费控制情况 经费情况 经费控制');

/** Rows below the money block. */
export const AUSTERITY_LABELS = words(`
    厉行节约保障措施 厉行节约保障措施情况 厉行节约措施 厉行节约情况
  `);
export const BUILDING_SIDE_LABELS = words('楼堂馆所控制情况 楼堂馆所情况 楼堂馆所建设控制情况');
