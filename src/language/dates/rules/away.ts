/** A number of units away from a day. */
import { addMonths, type Day, isoDay } from '../calendar.ts';
import { noDays, type Resolved } from '../rule.ts';
import { durationValue, type Unit } from '../vocabulary.ts';
import { unitFrom } from './deictic.ts';

/** A day some units away, as exact as the unit: three years ago is a year, two months ago a month, two weeks ago a day. */
export function awayFrom(
  base: Day,
  count: number,
  unit: Unit,
  sign: 1 | -1,
  anchor: Resolved['anchor'],
  on?: string,
): Resolved {
  const named = on === undefined ? {} : { on };
  if (!Number.isInteger(count)) {
    const months = unit === 'year' ? count * 12 : unit === 'decade' ? count * 120 : 0;
    if (months > 0) return unitFrom(addMonths(base, Math.round(months) * sign), 'month', 0, anchor, on);
    return noDays(durationValue(count, unit), anchor);
  }
  switch (unit) {
    case 'day':
      return {
        value: isoDay(base + sign * count),
        range: { from: base + sign * count, to: base + sign * count },
        anchor,
        ...named,
      };
    case 'fortnight':
    case 'week': {
      const day = base + sign * count * (unit === 'week' ? 7 : 14);
      return { value: isoDay(day), range: { from: day, to: day }, anchor, approximate: true, ...named };
    }
    case 'month':
      return unitFrom(addMonths(base, sign * count), 'month', 0, anchor, on);
    case 'quarter':
    case 'year':
    case 'decade':
    case 'weekend':
    case 'century':
      return unitFrom(base, unit, sign * count, anchor, on);
    default: {
      // Hours and minutes stay on the day unless they add up to days.
      const hours = unit === 'hour' ? count : 0;
      const day = base + sign * Math.floor(hours / 24);
      return { value: isoDay(day), range: { from: day, to: day }, anchor, approximate: hours > 12, ...named };
    }
  }
}
