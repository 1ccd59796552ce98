/** Days of the week in English, Monday first. Apart from what formats dates: readers of dates need no more. */
export const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
