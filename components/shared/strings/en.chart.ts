import { MONTHS } from './en.months.js';
import { vacations } from './en.vacations.js';
import type { ChartStrings } from './strings.js';

const milestonesText = (count: number) => (count === 0 ? '' : count === 1 ? '1 milestone' : `${count} milestones`);

export const chart: ChartStrings = {
  overview: (phases, milestones, span) =>
    [`${span}: ${phases === 1 ? '1 phase' : `${phases} phases`}`, milestonesText(milestones)]
      .filter(Boolean)
      .join(', '),
  yearTick: (year) => `${year}`,
  monthTick: (month, year) => [(MONTHS[month - 1] as string).slice(0, 3), year].filter(Boolean).join(' '),
  weekTick: (week, day) =>
    day
      ? `Week ${week}, ${Number(day.slice(8))} ${(MONTHS[Number(day.slice(5, 7)) - 1] as string).slice(0, 3)}`
      : `Week ${week}`,
  dayTick: (day) => `${Number(day.slice(8))} ${(MONTHS[Number(day.slice(5, 7)) - 1] as string).slice(0, 3)}`,
  schoolYearTick: (schoolYear, isShort) =>
    isShort ? schoolYear.slice(0, 4) : `School year ${schoolYear.replace('-', '–')}`,
  vacations,
  taskCount: (count) => (count === 1 ? '1 task' : `${count} tasks`),
  lanes: 'Group',
  lanesBy: { none: 'Not grouped', plan: 'By plan', owner: 'By owner', stage: 'By stage' },
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomFit: 'All',
  zoomed: { year: 'By year', month: 'By month', week: 'By week' },
  name: (parts) => parts.join(', '),
};
